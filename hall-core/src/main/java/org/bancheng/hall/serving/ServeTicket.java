package org.bancheng.hall.serving;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent.ServiceFinished;
import org.bancheng.hall.event.HallEvent.ServiceStarted;
import org.bancheng.hall.event.HallEvent.TicketMissed;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** The steps of a ticket at its counter. */
public final class ServeTicket {
  private ServeTicket() {}

  public static Decision start(HallState hall, CounterId counter, Instant now) {
    return inHand(
        hall,
        counter,
        ticket ->
            ticket.stage() instanceof Stage.Called
                ? Decision.of(new ServiceStarted(ticket.id(), counter, now))
                : Decision.refused(Refusal.ALREADY_AT_COUNTER));
  }

  /** Also without a "start" before it: clerks forget, and the person is served all the same. */
  public static Decision finish(
      HallState hall, CounterId counter, Optional<String> outcome, Instant now) {
    return inHand(
        hall,
        counter,
        ticket -> Decision.of(new ServiceFinished(ticket.id(), counter, outcome, now)));
  }

  public static Decision noShow(HallState hall, CounterId counter, Instant now) {
    return inHand(
        hall,
        counter,
        ticket ->
            ticket.stage() instanceof Stage.Called
                ? Decision.of(new TicketMissed(ticket.id(), counter, now))
                : Decision.refused(Refusal.ALREADY_AT_COUNTER));
  }

  private static Decision inHand(
      HallState hall, CounterId id, Function<Ticket, Decision> whenInHand) {
    return hall.counter(id)
        .map(
            counter ->
                counter
                    .ticketInHand()
                    .flatMap(hall::ticket)
                    .map(whenInHand)
                    .orElse(Decision.refused(Refusal.NO_TICKET_IN_HAND)))
        .orElse(Decision.refused(Refusal.UNKNOWN_COUNTER));
  }
}
