package org.bancheng.hall.serving;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.ServiceFinished;
import org.bancheng.hall.event.TicketEvent.ServiceStarted;
import org.bancheng.hall.event.TicketEvent.TicketMissed;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** The plain way of a ticket at its counter: start, finish, or no-show. */
public final class ServeTicket {
  private ServeTicket() {}

  public static Decision start(HallState hall, CounterId counter, Instant now) {
    return TicketInHand.at(
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
    return TicketInHand.at(
        hall,
        counter,
        ticket ->
            ticket.stage() instanceof Stage.OnHold
                ? Decision.refused(Refusal.SERVICE_PAUSED)
                : Decision.of(new ServiceFinished(ticket.id(), counter, outcome, now)));
  }

  /** Only after as many recalls as the plan asks for. */
  public static Decision noShow(HallState hall, CounterId counter, Instant now) {
    return TicketInHand.at(hall, counter, ticket -> noShow(hall, counter, ticket, now));
  }

  private static Decision noShow(HallState hall, CounterId counter, Ticket ticket, Instant now) {
    if (!(ticket.stage() instanceof Stage.Called called)) {
      return Decision.refused(Refusal.ALREADY_AT_COUNTER);
    }
    return called.recalls() < hall.plan().policy().noShow().recallsBefore()
        ? Decision.refused(Refusal.RECALL_FIRST)
        : Decision.of(new TicketMissed(ticket.id(), counter, now));
  }
}
