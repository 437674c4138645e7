package org.bancheng.hall.calling;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent.TicketCalled;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** Who a counter calls next: of those waiting for its services, the one who came first. */
public final class CallNextTicket {
  private CallNextTicket() {}

  public static Decision decide(HallState hall, CounterId id, CallId call, Instant now) {
    return ReadyCounter.check(
        hall,
        id,
        counter ->
            hall.longestWaitingFor(counter.plan().services())
                .map(it -> called(hall, counter, it.id(), call, Optional.empty(), now))
                .orElse(Decision.refused(Refusal.NOBODY_WAITING)));
  }

  static Decision called(
      HallState hall,
      Counter counter,
      TicketId ticket,
      CallId call,
      Optional<String> outOfOrder,
      Instant now) {
    long sequence = hall.lastSequence(counter.plan().zone()) + 1;
    return Decision.of(new TicketCalled(ticket, counter.id(), call, sequence, outOfOrder, now));
  }
}
