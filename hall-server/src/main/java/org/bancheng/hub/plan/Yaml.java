package org.bancheng.hub.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML document that remembers its line and path. Reading never throws: what is wrong
 * goes to the common list of faults, and the reader gets an empty value and goes on, so that all
 * faults are found in one pass.
 */
final class Yaml {
  /** Stands for a path where the plan as a whole is meant. */
  static final String WHOLE_FILE = "(file)";

  private final Node node;
  private final String path;
  private final List<PlanFault> faults;
  private final Set<String> read = new LinkedHashSet<>();

  Yaml(Node node, String path, List<PlanFault> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  void fault(String what) {
    String where = path.isEmpty() ? WHOLE_FILE : path;
    faults.add(new PlanFault(node.getStartMark().getLine() + 1, where, what));
  }

  /** A text that must be there, converted; a failed conversion is a fault with its message. */
  <T> Optional<T> required(String key, Function<String, T> convert) {
    Optional<Yaml> value = child(key);
    if (value.isEmpty()) {
      fault(key + " is missing");
    }
    return value.flatMap(it -> it.scalar(convert));
  }

  <T> Optional<T> optional(String key, Function<String, T> convert) {
    return child(key).flatMap(it -> it.scalar(convert));
  }

  /** This place as a text, converted. */
  <T> Optional<T> scalar(Function<String, T> convert) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      fault("must be a text");
      return Optional.empty();
    }
    try {
      return Optional.of(convert.apply(scalar.getValue()));
    } catch (RuntimeException e) {
      fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The text of this place, if it is one; complains about nothing. */
  Optional<String> text() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** The value of a key, if this is a mapping that has it. */
  Optional<Yaml> child(String key) {
    read.add(key);
    if (!(node instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    return mapping.getValue().stream()
        .filter(entry -> key.equals(key(entry)))
        .findFirst()
        .map(entry -> new Yaml(entry.getValueNode(), join(key), faults));
  }

  /** The entries of a list that must be there and not be empty. */
  List<Yaml> list(String key) {
    Optional<Yaml> value = child(key);
    if (value.isEmpty()) {
      fault(key + " is missing");
      return List.of();
    }
    List<Yaml> entries = value.get().entries();
    if (entries.isEmpty()) {
      value.get().fault("must be a list of at least one entry");
    }
    return entries;
  }

  /** The entries of a list, if there is one; complains about nothing. */
  List<Yaml> entriesOf(String key) {
    return child(key).map(Yaml::entries).orElse(List.of());
  }

  /** The entries of a list, if there is one; anything else in its place is a fault. */
  List<Yaml> optionalList(String key) {
    Optional<Yaml> value = child(key);
    value
        .filter(it -> !(it.node instanceof SequenceNode))
        .ifPresent(it -> it.fault("must be a list such as [a, b]"));
    return value.map(Yaml::entries).orElse(List.of());
  }

  private List<Yaml> entries() {
    List<Yaml> entries = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node entry : sequence.getValue()) {
        entries.add(new Yaml(entry, path + "[" + entries.size() + "]", faults));
      }
    }
    return entries;
  }

  boolean isMapping() {
    if (!(node instanceof MappingNode)) {
      fault("must be a mapping (key: value)");
      return false;
    }
    return true;
  }

  /** Keys that nobody asked for, and keys that stand there twice, are typing errors. */
  void refuseOtherKeys() {
    Set<String> seen = new HashSet<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        Yaml key = new Yaml(entry.getKeyNode(), join(key(entry)), faults);
        if (!read.contains(key(entry))) {
          key.fault("unknown key; known here: " + String.join(", ", read));
        } else if (!seen.add(key(entry))) {
          key.fault("this key stands there twice");
        }
      }
    }
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private String join(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
