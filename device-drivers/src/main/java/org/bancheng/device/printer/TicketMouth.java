package org.bancheng.device.printer;

import java.util.Optional;
import org.bancheng.device.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A ticket held out for somebody to take. Nobody having taken it in the presenter's time, it is
 * pulled back in, once; if it has been taken the command moves nothing. A new paper pushes the old
 * one out and has the whole time again.
 */
final class TicketMouth {
  private final PrinterContact printer;
  private @Nullable Deadline abandoned;

  TicketMouth(PrinterContact printer) {
    this.printer = printer;
  }

  /** A paper begins. */
  void busy() {
    abandoned = null;
  }

  /** A paper ended; one with an unknown fate may hang out as well. */
  void ended(PrintOutcome how) {
    Optional<Presenter> presenter = printer.profile().presenter();
    if (presenter.isPresent() && !(how instanceof PrintOutcome.Failed)) {
      abandoned = printer.in(presenter.get().retractAfter());
    }
  }

  void turn() {
    if (abandoned != null && printer.passed(abandoned)) {
      abandoned = null;
      printer.say(EscPos.RETRACT);
    }
  }
}
