package org.bancheng.hub;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/**
 * The hub's command line. Read with Commons CLI, not with picocli as elsewhere: picocli's classes
 * are of a format so old that a class archive does not take them, which cost a fifth of the hub's
 * start.
 */
record HubOptions(
    Path data,
    int port,
    int brokerPort,
    Optional<Path> plan,
    boolean rehearse,
    boolean help,
    boolean version) {
  private static final int LAST_PORT = 65_535;
  private static final Options OPTIONS =
      new Options()
          .addOption(option("data", "DIR", "data folder (default: data/hub)"))
          .addOption(option("port", "N", "web port, 0 for any (default: 8080)"))
          .addOption(option("broker-port", "N", "MQTT port, 0 for any (default: 1883)"))
          .addOption(option("plan", "hall.yaml", "the hall plan (default: the demo hall)"))
          .addOption(Option.builder("h").longOpt("help").desc("this text").get())
          .addOption(Option.builder("V").longOpt("version").desc("the version").get());
  private static final Options HIDDEN =
      new Options().addOption(Option.builder().longOpt("exit-when-ready").get());

  /** Both at once would find the port free, and the second fail with a page of stack traces. */
  HubOptions {
    if (port == brokerPort && port != 0) {
      throw new IllegalArgumentException("--port and --broker-port must differ: " + port);
    }
  }

  private static Option option(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }

  /**
   * @throws IllegalArgumentException with a sentence that says what is wrong
   */
  static HubOptions read(String[] arguments) {
    try {
      Options all = new Options().addOptions(OPTIONS).addOptions(HIDDEN);
      CommandLine line = new DefaultParser().parse(all, arguments);
      if (!line.getArgList().isEmpty()) {
        throw new IllegalArgumentException("not understood: " + line.getArgList().get(0));
      }
      return new HubOptions(
          folder(line.getOptionValue("data", "data/hub")),
          port(line, "port", "8080"),
          port(line, "broker-port", "1883"),
          Optional.ofNullable(line.getOptionValue("plan")).map(Path::of),
          line.hasOption("exit-when-ready"),
          line.hasOption("help"),
          line.hasOption("version"));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** An empty one is a variable that is not set, and would be the folder one happens to be in. */
  private static Path folder(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("--data must name a folder");
    }
    return Path.of(text);
  }

  private static int port(CommandLine line, String name, String usual) {
    String text = line.getOptionValue(name, usual);
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
      throw new IllegalArgumentException("--" + name + " must be 0.." + LAST_PORT + ": " + text);
    }
    return Integer.parseInt(text);
  }

  static String usage() {
    StringBuilder text =
        new StringBuilder("usage: hub [options]\n")
            .append("Runs the hub: journal, broker, web console. 运行大厅中枢。\n");
    for (Option option : OPTIONS.getOptions()) {
      String argument = option.hasArg() ? " " + option.getArgName() : "";
      text.append(
          String.format("  --%-22s %s%n", option.getLongOpt() + argument, option.getDescription()));
    }
    return text.toString();
  }
}
