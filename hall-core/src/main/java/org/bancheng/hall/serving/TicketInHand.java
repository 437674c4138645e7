package org.bancheng.hall.serving;

import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** Every step of serving begins with the one ticket that the counter has in hand. */
final class TicketInHand {
  private TicketInHand() {}

  static Decision at(HallState hall, CounterId id, Function<Ticket, Decision> whenInHand) {
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
