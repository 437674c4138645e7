package org.bancheng.hall.serving;

import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** Keeps a step that was meant for one person from meeting the next. */
public final class OneTicket {
  private OneTicket() {}

  /** Empty for a counter with nobody or none at all: the step itself says that. */
  public static Optional<Refusal> refusal(HallState hall, CounterId counter, TicketId meant) {
    return hall.counter(counter)
        .flatMap(Counter::ticketInHand)
        .filter(inHand -> !inHand.equals(meant))
        .map(other -> Refusal.OTHER_TICKET_IN_HAND);
  }
}
