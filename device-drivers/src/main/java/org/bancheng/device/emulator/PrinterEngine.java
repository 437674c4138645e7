package org.bancheng.device.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/**
 * The works of a printer: takes bytes, prints at its speed, answers in order, stops when something
 * is wrong. Real-time questions are answered on arrival. While it stands its buffer holds 4 kB,
 * what comes on top is lost. No port, no thread.
 */
final class PrinterEngine {
  private static final int BUFFER = 4_096;
  private static final int DOTS_PER_MM = 8;

  private final DeviceClock clock;
  private final int dotsPerSecond;
  private final Consumer<byte[]> say;
  private final PaperRoll roll;
  private final PrintHead head;
  private final EscPosSplitter buffer = new EscPosSplitter();
  private final RealTimeWatch watch = new RealTimeWatch();
  private final Set<PrinterTrouble> troubles = EnumSet.noneOf(PrinterTrouble.class);
  private boolean automaticStatus;
  private boolean statusChanged;
  private Deadline busyUntil;

  PrinterEngine(
      DeviceClock clock,
      int dotsPerLine,
      int speedMmPerSecond,
      Consumer<byte[]> say,
      Consumer<PaperImage> cut) {
    this.clock = clock;
    this.dotsPerSecond = speedMmPerSecond * DOTS_PER_MM;
    this.say = say;
    this.roll = new PaperRoll(dotsPerLine, cut);
    this.head = new PrintHead(roll);
    this.busyUntil = clock.in(Duration.ZERO);
  }

  private StatusBits status() {
    return new StatusBits(troubles);
  }

  private boolean dead() {
    return troubles.contains(PrinterTrouble.DEAD);
  }

  void trouble(PrinterTrouble trouble, boolean present) {
    boolean changed = present ? troubles.add(trouble) : troubles.remove(trouble);
    if (!changed) {
      return;
    }
    statusChanged = true;
    if (trouble == PrinterTrouble.DEAD) {
      powerOff();
    } else if (!present && (trouble == PrinterTrouble.PAPER_OUT || buffer.waiting() == 0)) {
      roll.tear();
    }
  }

  /** Buffer, modes and the half-printed ticket are gone. */
  private void powerOff() {
    buffer.clear();
    head.reset();
    roll.tear();
    automaticStatus = false;
  }

  void accept(byte[] bytes) {
    if (dead()) {
      return;
    }
    int room = status().offline() ? BUFFER - buffer.waiting() : bytes.length;
    buffer.add(bytes, Math.max(0, Math.min(room, bytes.length)));
    watch.watch(bytes).forEach(this::atOnce);
  }

  private void atOnce(RealTimeWatch.Seen seen) {
    switch (seen.command()) {
      case RealTimeWatch.STATUS -> say.accept(status().realTime(seen.parameter()));
      case RealTimeWatch.RECOVER -> {
        if (seen.parameter() == 2) {
          clear();
        }
      }
      case RealTimeWatch.REQUEST -> {
        if (seen.parameter() == 8) {
          clear();
          say.accept(new byte[] {0x37, 0x25, 0x00});
        }
      }
      default -> {}
    }
  }

  private void clear() {
    buffer.clear();
    head.reset();
  }

  /** Works until it is busy or has nothing to do; tells a changed status first. */
  void work() {
    if (statusChanged && automaticStatus && !dead()) {
      say.accept(status().automatic());
    }
    statusChanged = false;
    Optional<EscPosCommand> next = nextCommand();
    while (next.isPresent()) {
      long before = roll.travelled();
      carryOut(next.get());
      long moved = roll.travelled() - before;
      if (moved > 0) {
        busyUntil = clock.in(Duration.ofMillis(moved * 1_000 / dotsPerSecond));
      }
      next = nextCommand();
    }
  }

  /** Whether something waits to be printed. */
  boolean busy() {
    return buffer.waiting() > 0;
  }

  private Optional<EscPosCommand> nextCommand() {
    boolean stands = dead() || status().offline() || !busyUntil.reached(clock);
    return stands ? Optional.empty() : buffer.next();
  }

  private void carryOut(EscPosCommand command) {
    switch (command.code()) {
      case 0x1D72 -> say.accept(new byte[] {command.at(2) % 48 == 1 ? status().paper() : 0});
      case 0x1D49 -> say.accept(identity(command.at(2)));
      case 0x1D61 -> automaticStatus(command.at(2) != 0);
      case 0x1B40 -> {
        automaticStatus = false;
        head.carryOut(command);
      }
      default -> head.carryOut(command);
    }
  }

  private void automaticStatus(boolean on) {
    automaticStatus = on;
    if (on) {
      say.accept(status().automatic());
    }
  }

  /** The makers' names are those clients look for. */
  private static byte[] identity(int n) {
    return switch (n) {
      case 0x41 -> text("1.00");
      case 0x42 -> text("EPSON");
      case 0x43 -> text("TM-T88V");
      case 0x44 -> text("0");
      case 0x45 -> text("CHINA GB18030");
      case 2, 0x32 -> new byte[] {0x03};
      default -> new byte[] {0x20};
    };
  }

  private static byte[] text(String text) {
    return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
  }
}
