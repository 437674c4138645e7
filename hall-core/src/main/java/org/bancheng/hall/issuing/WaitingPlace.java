package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
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

  /** The newest no-show of a person waits again: the one missed last. */
  public static Decision requeue(HallState hall, HolderToken holder, Instant now) {
    return hall.tickets().stream()
        .filter(ticket -> ticket.holder().token().filter(holder::equals).isPresent())
        .flatMap(ticket -> NoShow.of(ticket).stream())
        .max(NoShow.MISSED_LAST)
        .map(it -> requeue(hall, it.ticket(), now))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  /** A ticket whose person did not come when called. */
  private record NoShow(Ticket ticket, Instant at) {
    /** Two missed at the same instant are told apart by when they were taken. */
    static final Comparator<NoShow> MISSED_LAST =
        Comparator.comparing(NoShow::at)
            .thenComparing(it -> it.ticket().issuedAt())
            .thenComparing(it -> it.ticket().number().toString());

    static Optional<NoShow> of(Ticket ticket) {
      return ticket.stage() instanceof Stage.Missed missed
          ? Optional.of(new NoShow(ticket, missed.at()))
          : Optional.empty();
    }
  }

  private static Decision requeue(HallState hall, Ticket ticket, Instant now) {
    if (ticket.stage() instanceof Stage.Waiting) {
      return Decision.of();
    }
    if (!(ticket.stage() instanceof Stage.Missed)) {
      return Decision.refused(Refusal.NOT_ALLOWED);
    }
    return ticket
        .holder()
        .token()
        .flatMap(it -> hall.liveTicket(it, ticket.service()))
        .<Decision>map(
            held -> new Decision.Refused(Refusal.ALREADY_HOLDS_TICKET, Optional.of(held.id())))
        .orElseGet(() -> Decision.of(new TicketRequeued(ticket.id(), now)));
  }
}
