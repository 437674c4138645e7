package org.bancheng.station;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A station's YAML file: read value by value, while all faults are gathered with line and path, so
 * that one run tells everything that must be mended.
 *
 * <pre>
 *   StationFile file = StationFile.read(path);
 *   YamlSection broker = file.root().section("broker");
 *   int port = broker.wholeNumber("port", 1883, 1, 65_535);
 *   file.mustBeSound();           // throws with all faults, unknown keys among them
 * </pre>
 *
 * <p>A faulty value reads as its default, so reading never stops half way. Not thread-safe.
 */
public final class StationFile {
  private static final int LARGEST_FILE = 64 * 1024;

  private final String name;
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable YamlSection root;
  private boolean unreadable;

  private StationFile(String name) {
    this.name = name;
  }

  /** Reads the file; what is wrong with it is told by {@link #mustBeSound()}. */
  public static StationFile read(Path path) {
    StationFile file = new StationFile(path.toString());
    try {
      if (Files.size(path) > LARGEST_FILE) {
        file.unreadable(0, "is larger than " + LARGEST_FILE + " bytes: not a station's file");
      } else {
        file.parse(Files.readString(path, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      file.unreadable(0, whyUnreadable(path));
    }
    return file;
  }

  private static String whyUnreadable(Path path) {
    if (Files.notExists(path)) {
      return "there is no such file";
    }
    if (Files.isDirectory(path)) {
      return "is a folder, not a file";
    }
    return Files.isReadable(path) ? "cannot be read as UTF-8 text" : "may not be read by this user";
  }

  /** Reads text that is already in memory, under the name it shall have in faults. */
  public static StationFile of(String name, String text) {
    StationFile file = new StationFile(name);
    file.parse(text);
    return file;
  }

  /** The file's top level; empty if the file is empty or could not be read. */
  public YamlSection root() {
    YamlSection top = root == null ? new YamlSection(this, "", null) : root;
    root = top;
    return top;
  }

  /**
   * Ends the reading: keys nobody asked for are faults too.
   *
   * @throws StationFileFaulty if anything is wrong, with all of it
   */
  public void mustBeSound() {
    root().noteUnread();
    if (!faults.isEmpty()) {
      throw new StationFileFaulty(
          faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
    }
  }

  /** Notes a fault that only the file's reader can see, at the place of a key. */
  void fault(int line, String key, String message) {
    if (!unreadable) {
      faults.add(new Fault(name, line, key, message));
    }
  }

  /**
   * The last fault that is noted: in a file that could not be read every value would be missing.
   */
  private void unreadable(int line, String message) {
    fault(line, "", message);
    unreadable = true;
  }

  private void parse(String text) {
    try {
      @Nullable Node node =
          new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
      if (node instanceof MappingNode mapping) {
        root = new YamlSection(this, "", mapping);
      } else if (node != null) {
        unreadable(node.getStartMark().getLine() + 1, "must be a list of 'key: value' lines");
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      unreadable(line, "is not YAML: " + e.getProblem());
    } catch (ReaderException e) {
      unreadable(forbiddenLine(text), "is not YAML: it holds a character that YAML forbids");
    } catch (YAMLException e) {
      unreadable(0, "is not YAML: " + e.getMessage());
    }
  }

  /** Where the first character is that YAML forbids; the library tells a place in its buffer. */
  private static int forbiddenLine(String text) {
    IntStream allowed = text.codePoints().takeWhile(StreamReader::isPrintable);
    return 1 + (int) allowed.filter(it -> it == '\n').count();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    return options;
  }
}
