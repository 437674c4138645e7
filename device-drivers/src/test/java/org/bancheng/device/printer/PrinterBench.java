package org.bancheng.device.printer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.MemoryLinePair;

/** A printer driver on a bench: virtual time, a line in memory at the profile's speed. */
final class PrinterBench {
  static final PrintOutcome PRINTED = new PrintOutcome.Printed();
  static final PrintOutcome UNKNOWN = new PrintOutcome.Unknown();

  final VirtualClock clock = new VirtualClock();
  final MemoryLinePair lines;
  final PrinterProfile profile;
  final EscPosTicketPrinter printer;
  final List<PaperImage> papers = new ArrayList<>();
  final List<PrinterState> states = new ArrayList<>();

  PrinterBench(PrinterProfile profile) {
    this.profile = profile;
    this.lines = MemoryLinePair.stepped(clock, profile.baud());
    this.printer = EscPosTicketPrinter.on(lines.host(), profile, clock);
    printer.onStateChange(states::add);
  }

  PrinterEmulator emulator() {
    return PrinterEmulator.on(lines.device(), profile, clock, papers::add);
  }

  PrinterBench with(LineListener device) {
    lines.device().start(device);
    return this;
  }

  void runMillis(long millis) {
    clock.run(Duration.ofMillis(millis), lines::step);
  }

  static PrintOutcome failed(PrinterFault cause) {
    return new PrintOutcome.Failed(cause);
  }

  /** Runs until the outcome is known; gives the milliseconds it took. */
  long millisUntil(CompletableFuture<PrintOutcome> outcome) {
    long millis = 0;
    while (!outcome.isDone() && millis < 60_000) {
      runMillis(1);
      millis++;
    }
    return millis;
  }

  /** Prints the usual ticket and gives what became of it. */
  PrintOutcome print() {
    CompletableFuture<PrintOutcome> outcome = printer.print(Tickets.ticket());
    millisUntil(outcome);
    return outcome.getNow(null);
  }
}
