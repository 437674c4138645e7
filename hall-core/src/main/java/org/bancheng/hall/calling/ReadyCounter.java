package org.bancheng.hall.calling;

import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** Only an open counter with nobody in hand may call. */
final class ReadyCounter {
  private ReadyCounter() {}

  static Decision check(HallState hall, CounterId id, Function<Counter, Decision> whenReady) {
    return hall.counter(id)
        .map(counter -> check(counter, whenReady))
        .orElse(Decision.refused(Refusal.UNKNOWN_COUNTER));
  }

  private static Decision check(Counter counter, Function<Counter, Decision> whenReady) {
    if (counter.duty() instanceof Counter.Closed) {
      return Decision.refused(Refusal.COUNTER_CLOSED);
    }
    if (counter.duty() instanceof Counter.Paused) {
      return Decision.refused(Refusal.COUNTER_PAUSED);
    }
    return counter
        .ticketInHand()
        .<Decision>map(it -> new Decision.Refused(Refusal.TICKET_IN_HAND, counter.ticketInHand()))
        .orElseGet(() -> whenReady.apply(counter));
  }
}
