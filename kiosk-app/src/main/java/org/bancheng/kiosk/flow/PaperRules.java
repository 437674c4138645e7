package org.bancheng.kiosk.flow;

import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;

/** What became of a paper: always reported, shown while its ticket is on the screen. */
final class PaperRules {
  private final Turn turn;

  PaperRules(Turn turn) {
    this.turn = turn;
  }

  Step finished(PrintFinished event) {
    return shown(event).and(new KioskEffect.Report(event.ticket(), event.copy(), event.outcome()));
  }

  private Step shown(PrintFinished event) {
    if (turn.scene().state() instanceof Printing printing
        && isOf(event, printing.slip(), printing.copy())) {
      return taken(printing, event.outcome());
    }
    if (turn.scene().state() instanceof TicketTaken taken
        && isOf(event, taken.slip(), taken.copy())) {
      return turn.go(
          new TicketTaken(
              taken.slip(), event.outcome(), taken.copy(), taken.since(), taken.until()));
    }
    return turn.stay();
  }

  private static boolean isOf(PrintFinished event, Slip slip, int copy) {
    return event.ticket().equals(slip.ticket()) && event.copy() == copy;
  }

  Step taken(Printing printing, PrintOutcome outcome) {
    TicketTaken taken =
        new TicketTaken(printing.slip(), outcome, printing.copy(), turn.now(), turn.now());
    boolean paper = taken.printed() || taken.onTrust(turn.scene().around());
    FlowSettings settings = turn.settings();
    return turn.go(taken.until(turn.in(paper ? settings.shown() : settings.shownUnprinted())));
  }

  /** The driver's own deadline should have come first; no citizen waits for ever all the same. */
  Step overdue(Printing printing) {
    PrintOutcome unknown = new PrintOutcome.Unknown();
    return taken(printing, unknown)
        .and(new KioskEffect.Report(printing.slip().ticket(), printing.copy(), unknown));
  }
}
