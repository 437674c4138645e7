package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.HallCommand.TakeTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent.TicketIssued;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/**
 * Who gets a number, and which: the next of the service's series, one live ticket per person and
 * service.
 */
public final class IssueTicket {
  private IssueTicket() {}

  public static Decision decide(HallState hall, TakeTicket take, Instant now) {
    if (hall.plan().service(take.service()).isEmpty()) {
      return Decision.refused(Refusal.UNKNOWN_SERVICE);
    }
    if (hall.day().isEmpty()) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    if (hall.ticket(take.ticket()).isPresent()) {
      return Decision.refused(Refusal.MALFORMED);
    }
    Optional<Ticket> held =
        take.holder().token().flatMap(token -> hall.liveTicket(token, take.service()));
    return held.map(IssueTicket::alreadyHeld).orElseGet(() -> nextNumber(hall, take, now));
  }

  private static Decision alreadyHeld(Ticket ticket) {
    return new Decision.Refused(Refusal.ALREADY_HOLDS_TICKET, Optional.of(ticket.id()));
  }

  private static Decision nextNumber(HallState hall, TakeTicket take, Instant now) {
    Series series = Series.of(take.service());
    int number = hall.lastNumber(series) + 1;
    if (number > TicketNumber.LAST) {
      return Decision.refused(Refusal.NUMBERS_EXHAUSTED);
    }
    return Decision.of(
        new TicketIssued(
            take.ticket(),
            new TicketNumber(series, number),
            take.service(),
            take.channel(),
            take.holder(),
            hall.waiting(take.service()),
            now));
  }
}
