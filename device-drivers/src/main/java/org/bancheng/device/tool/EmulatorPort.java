package org.bancheng.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PacedWire;
import org.bancheng.device.serial.JsscSerialLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SerialLine;
import picocli.CommandLine.Option;

/** The port an emulator sits on, and how fast it is. */
final class EmulatorPort {
  @Option(names = "--port", required = true, description = "serial port, pseudo-terminal, or link")
  private Path path = Path.of("");

  @Option(
      names = "--baud",
      defaultValue = "115200",
      description = "speed; the bytes are paced to it (default: ${DEFAULT-VALUE})")
  private int baud;

  /** A line that is as slow as that speed, also on a pseudo-terminal. */
  SerialLine line(DeviceClock clock) {
    check();
    LineSettings settings = settings();
    return PacedWire.over(JsscSerialLine.at(path, settings, clock), baud, clock);
  }

  private LineSettings settings() {
    try {
      return LineSettings.atBaud(baud);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--baud must be 300..4000000: " + baud);
    }
  }

  private void check() {
    if (!Files.exists(path)) {
      throw new WrongUse(
          path
              + " does not exist; two joined pseudo-terminals:"
              + " socat PTY,raw,echo=0,link=./a PTY,raw,echo=0,link=./b");
    }
    if (Files.isDirectory(path) || Files.isRegularFile(path)) {
      throw new WrongUse(path + " is no serial port");
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      throw new WrongUse(path + ": permission denied; sudo usermod -aG dialout $USER, log in anew");
    }
  }

  String asTold() {
    try {
      return path.toRealPath().equals(path.toAbsolutePath())
          ? path + ", " + baud + " baud"
          : path + " (" + path.toRealPath() + "), " + baud + " baud";
    } catch (IOException e) {
      return path + ", " + baud + " baud";
    }
  }
}
