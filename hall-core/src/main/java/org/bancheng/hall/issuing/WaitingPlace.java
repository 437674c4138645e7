package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Comparator;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent.TicketCancelled;
import org.bancheng.hall.event.HallEvent.TicketRequeued;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** Giving up a place in the line, and getting a new one after a no-show. */
public final class WaitingPlace {
  private WaitingPlace() {}

  /**
   * Only who waits can be cancelled; who was called is finished or declared no-show by the counter.
   */
  public static Decision cancel(HallState hall, TicketId id, Instant now) {
    return hall.ticket(id)
        .map(
            ticket ->
                ticket.stage() instanceof Stage.Waiting
                    ? Decision.of(new TicketCancelled(id, now))
                    : Decision.refused(Refusal.TICKET_NOT_WAITING))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  /** A no-show waits again, behind all who wait now; who waits already keeps the place. */
  public static Decision requeue(HallState hall, TicketId id, Instant now) {
    return hall.ticket(id)
        .map(ticket -> requeue(hall, ticket, now))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  /** The newest no-show of a person waits again. */
  public static Decision requeue(HallState hall, HolderToken holder, Instant now) {
    return hall.tickets().stream()
        .filter(ticket -> ticket.stage() instanceof Stage.Missed)
        .filter(ticket -> ticket.holder().token().filter(holder::equals).isPresent())
        .max(Comparator.comparing(Ticket::issuedAt))
        .map(ticket -> requeue(hall, ticket, now))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  private static Decision requeue(HallState hall, Ticket ticket, Instant now) {
    if (ticket.stage() instanceof Stage.Waiting) {
      return Decision.of();
    }
    if (!(ticket.stage() instanceof Stage.Missed)) {
      return Decision.refused(Refusal.NOT_ALLOWED);
    }
    boolean holdsAnother =
        ticket.holder().token().flatMap(it -> hall.liveTicket(it, ticket.service())).isPresent();
    return holdsAnother
        ? Decision.refused(Refusal.ALREADY_HOLDS_TICKET)
        : Decision.of(new TicketRequeued(ticket.id(), now));
  }
}
