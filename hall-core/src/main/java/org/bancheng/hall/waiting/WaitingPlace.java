package org.bancheng.hall.waiting;

import java.time.Instant;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketCancelled;
import org.bancheng.hall.event.TicketEvent.TicketFreed;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** Giving up a place in the line, and asking for one again. */
public final class WaitingPlace {
  private WaitingPlace() {}

  /**
   * Only who waits, or is expected back, can be cancelled; who was called is finished or declared
   * no-show by the counter.
   */
  public static Decision cancel(HallState hall, TicketId id, Instant now) {
    return hall.ticket(id)
        .map(
            ticket ->
                ticket.stage() instanceof Stage.Waiting
                        || ticket.stage() instanceof Stage.Parked
                        || ReturnStranded.isInNobodysHand(hall, ticket)
                    ? Decision.of(new TicketCancelled(id, now))
                    : Decision.refused(Refusal.TICKET_NOT_WAITING))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  /**
   * A no-show waits again, a parked ticket at once; who waits already keeps the place, and waits
   * for any counter from then on.
   */
  public static Decision requeue(HallState hall, TicketId id, Instant now) {
    return hall.ticket(id)
        .map(ticket -> requeue(hall, ticket, now))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  /** The newest no-show of a person waits again: the one missed last. */
  public static Decision requeue(HallState hall, HolderToken holder, Instant now) {
    return ReturnNoShow.missedLast(hall, holder)
        .map(ticket -> ReturnNoShow.decide(hall, ticket, now))
        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
  }

  private static Decision requeue(HallState hall, Ticket ticket, Instant now) {
    if (ticket.stage() instanceof Stage.Waiting waiting) {
      return waiting.only().isPresent()
          ? Decision.of(new TicketFreed(ticket.id(), now))
          : Decision.of();
    }
    if (ticket.stage() instanceof Stage.Parked) {
      return ReturnParked.byHand(ticket, now);
    }
    return ticket.stage() instanceof Stage.Missed
        ? ReturnNoShow.decide(hall, ticket, now)
        : Decision.refused(Refusal.NOT_ALLOWED);
  }
}
