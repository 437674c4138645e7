package org.bancheng.hall.calling;

import java.time.Instant;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketRecalled;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * Calls the counter's ticket again (重呼), as long as the person has not come, and as often as the
 * plan allows.
 */
public final class CallAgain {
  private CallAgain() {}

  public static Decision decide(HallState hall, CounterId id, CallId call, Instant now) {
    return hall.counter(id)
        .map(
            counter ->
                counter
                    .ticketInHand()
                    .flatMap(hall::ticket)
                    .map(ticket -> decide(hall, counter, ticket, call, now))
                    .orElse(Decision.refused(Refusal.NO_TICKET_IN_HAND)))
        .orElse(Decision.refused(Refusal.UNKNOWN_COUNTER));
  }

  private static Decision decide(
      HallState hall, Counter counter, Ticket ticket, CallId call, Instant now) {
    if (!(ticket.stage() instanceof Stage.Called called)) {
      return Decision.refused(Refusal.ALREADY_AT_COUNTER);
    }
    if (hall.plan()
        .policy()
        .noShow()
        .mostRecalls()
        .filter(it -> called.recalls() >= it)
        .isPresent()) {
      return Decision.refused(Refusal.RECALLS_USED_UP);
    }
    long sequence = CallSequence.next(hall, counter);
    return Decision.of(
        new TicketRecalled(ticket.id(), ticket.number(), counter.id(), call, sequence, now));
  }
}
