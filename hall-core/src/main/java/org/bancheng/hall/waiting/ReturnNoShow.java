package org.bancheng.hall.waiting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketRequeued;
import org.bancheng.hall.issuing.HeldTicket;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** A no-show (过号) waits again, as often as the plan allows. */
final class ReturnNoShow {
  private ReturnNoShow() {}

  /** Who holds a newer ticket of the service is shown that one, and needs no other. */
  static Decision decide(HallState hall, Ticket ticket, Instant now) {
    if (hall.dayIsClosed()) {
      return Decision.refused(Refusal.DAY_CLOSED);
    }
    Optional<Decision> held = HeldTicket.refusal(hall, ticket.holder(), ticket.service());
    if (held.isPresent()) {
      return held.get();
    }
    if (ticket.returns() >= hall.plan().policy().noShow().returns()) {
      return Decision.refused(Refusal.RETURN_USED_UP);
    }
    return Decision.of(
        new TicketRequeued(ticket.id(), now, ReturnPlace.arrival(hall, ticket, now)));
  }

  /** Of the no-shows of one person the one missed last. */
  static Optional<Ticket> missedLast(HallState hall, HolderToken holder) {
    return hall.tickets().stream()
        .filter(ticket -> ticket.holder().token().filter(holder::equals).isPresent())
        .flatMap(ticket -> NoShow.of(ticket).stream())
        .max(NoShow.MISSED_LAST)
        .map(NoShow::ticket);
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
}
