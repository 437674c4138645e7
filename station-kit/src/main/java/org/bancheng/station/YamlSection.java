package org.bancheng.station;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One level of a station's file. Each getter marks its key as known; a value that is missing or
 * faulty reads as the default, and the fault is kept in the file.
 */
public final class YamlSection {
  private final StationFile file;
  private final String path;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Map<String, YamlSection> sections = new LinkedHashMap<>();

  YamlSection(StationFile file, String path, @Nullable MappingNode mapping) {
    this.file = file;
    this.path = path;
    if (mapping != null) {
      mapping.getValue().forEach(this::take);
    }
  }

  private void take(NodeTuple tuple) {
    int line = lineOf(tuple.getKeyNode());
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      if (values.put(key.getValue(), tuple.getValueNode()) != null) {
        file.fault(line, keyPath(key.getValue()), "is said twice");
      }
      lines.put(key.getValue(), line);
    } else {
      file.fault(line, path, "a key must be a plain word");
    }
  }

  /** The section under a key; empty if the key is absent. */
  public YamlSection section(String key) {
    read.add(key);
    return sections.computeIfAbsent(key, this::openSection);
  }

  /** All keys of this level with the sections under them, in the order of the file. */
  public Map<String, YamlSection> sections() {
    Map<String, YamlSection> all = new LinkedHashMap<>();
    List.copyOf(values.keySet()).forEach(key -> all.put(key, section(key)));
    return all;
  }

  private YamlSection openSection(String key) {
    @Nullable Node node = values.get(key);
    if (node != null && !(node instanceof MappingNode)) {
      file.fault(lineOf(node), keyPath(key), "must have 'key: value' lines beneath it");
    }
    return new YamlSection(file, keyPath(key), node instanceof MappingNode map ? map : null);
  }

  /** Whether a key has lines of its own beneath it, for values that may be a word or a section. */
  public boolean holdsSection(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** A text, if the key is there. */
  public Optional<String> text(String key) {
    read.add(key);
    @Nullable Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    fault(key, "must be a text");
    return Optional.empty();
  }

  /**
   * A value of any type, parsed by a function whose {@link IllegalArgumentException} message
   * becomes the fault.
   */
  public <T> T value(String key, T fallback, Function<String, T> parse) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return parse.apply(text.get());
    } catch (IllegalArgumentException e) {
      fault(key, withValue(String.valueOf(e.getMessage()), text.get()));
      return fallback;
    }
  }

  /** Some types say themselves what they were given. */
  private static String withValue(String message, String text) {
    boolean saysIt = message.contains("'" + text + "'") || message.contains('"' + text + '"');
    return saysIt ? message : message + ", is '" + text + "'";
  }

  /** A whole number within bounds, both included. */
  public int wholeNumber(String key, int fallback, int least, int most) {
    return value(key, fallback, text -> numberWithin(text, least, most));
  }

  private static int numberWithin(String text, int least, int most) {
    String rule = "must be a whole number " + least + ".." + most;
    try {
      int number = Integer.parseInt(text);
      if (number < least || number > most) {
        throw new IllegalArgumentException(rule);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(rule, e);
    }
  }

  /** Notes a fault if a key is absent. */
  public void require(String key) {
    read.add(key);
    if (!values.containsKey(key)) {
      fault(key, "is missing");
    }
  }

  /** A length of time written as whole seconds, within bounds. */
  public Duration seconds(String key, Duration fallback, int least, int most) {
    return Duration.ofSeconds(wholeNumber(key, Math.toIntExact(fallback.toSeconds()), least, most));
  }

  /** Notes a fault at a key, for a rule that spans several values. */
  public void fault(String key, String message) {
    file.fault(lines.getOrDefault(key, 0), keyPath(key), message);
  }

  void noteUnread() {
    values.keySet().stream()
        .filter(key -> !read.contains(key))
        .forEach(key -> fault(key, "is not known here; known are " + String.join(", ", read)));
    sections.values().forEach(YamlSection::noteUnread);
  }

  private String keyPath(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
