package org.bancheng.hall.issuing;

import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.TicketCommand.ReportPaper;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.PaperReported;
import org.bancheng.hall.state.HallState;

/** Takes note of what a kiosk says about a ticket's paper, at any stage of the ticket. */
public final class TicketPaper {
  private TicketPaper() {}

  public static Decision decide(HallState hall, ReportPaper report) {
    return hall.ticket(report.ticket())
        .map(
            ticket ->
                Decision.of(
                    new PaperReported(
                        report.ticket(), report.paper(), report.cause(), report.copy())))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }
}
