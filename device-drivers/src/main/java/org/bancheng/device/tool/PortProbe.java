package org.bancheng.device.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SerialLine;

/**
 * Finds out what hangs on a port, speed by speed: 115200 first, as readers leave the works, then
 * the others. At each speed a printer is asked first: a reader skips those three bytes, a printer
 * would print a reader's. A reader's speed is never changed (command 60). At most 8 s for a port.
 */
final class PortProbe {
  private static final List<Integer> SPEEDS = List.of(115_200, 9_600, 19_200, 38_400, 57_600);
  private static final Duration OPENING = Duration.ofSeconds(6);
  private static final Duration LISTENING = Duration.ofMillis(120);

  private final BiFunction<LineAddress, Integer, SerialLine> lines;
  private final DeviceClock clock;

  /**
   * @param lines gives a line, not started, to an address at a speed
   */
  PortProbe(BiFunction<LineAddress, Integer, SerialLine> lines, DeviceClock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** On real ports. */
  static PortProbe real(DeviceClock clock) {
    return new PortProbe(
        (address, baud) -> AddressedLine.at(address, LineSettings.atBaud(baud), clock), clock);
  }

  Finding probe(LineAddress address) throws InterruptedException {
    Finding last = null;
    for (int baud : speeds(address)) {
      Finding found = probe(address, baud);
      if (found.kind() != Finding.Kind.NOTHING) {
        return found;
      }
      last = last == null ? found : last;
    }
    return last == null ? Findings.silent(address, 0) : last;
  }

  private Finding probe(LineAddress address, int baud) throws InterruptedException {
    try (Talk talk = Talk.on(lines.apply(address, baud), clock)) {
      Optional<String> fault = talk.awaitOpen(OPENING);
      if (fault.isPresent()) {
        return Findings.noPort(address, fault.get());
      }
      return ask(talk, address, baud);
    }
  }

  private static Finding ask(Talk talk, LineAddress address, int baud) throws InterruptedException {
    byte[] unasked = talk.listen(LISTENING);
    PrinterQuestions printer = new PrinterQuestions(talk);
    Optional<Finding> found = printer.ask(address, baud);
    if (found.isEmpty() && address instanceof LineAddress.Serial) {
      found = new ReaderQuestions(talk).ask(address, baud);
    }
    if (found.isPresent()) {
      return found.get();
    }
    if (talk.lost().isPresent()) {
      return Findings.noPort(address, talk.lost().get());
    }
    if (printer.echoed()) {
      return Findings.echo(address, baud);
    }
    return unasked.length > 0 || printer.babble()
        ? Findings.stranger(address, baud)
        : Findings.silent(address, baud);
  }

  /** Only a serial port has a speed, and a pseudo-terminal's means nothing. */
  private static List<Integer> speeds(LineAddress address) {
    boolean any = address instanceof LineAddress.Serial serial && !isPseudoTerminal(serial.path());
    return any ? SPEEDS : SPEEDS.subList(0, 1);
  }

  private static boolean isPseudoTerminal(Path path) {
    try {
      return path.toRealPath().startsWith("/dev/pts");
    } catch (IOException e) {
      return false;
    }
  }
}
