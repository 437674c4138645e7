package org.bancheng.device.tool;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./hall emulate printer|reader}: one device made of software on a serial port. */
@Command(
    name = "emulate",
    description = "Emulates one device on a serial port. 在串口上模拟一台设备。",
    subcommands = {EmulatePrinter.class, EmulateReader.class},
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class EmulateMain {

  private EmulateMain() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new EmulateMain());
  }
}
