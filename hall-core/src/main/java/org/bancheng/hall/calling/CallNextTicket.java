package org.bancheng.hall.calling;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.HallEvent.TicketCalled;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** Who a counter calls next: of those waiting for its services, the one who came first. */
public final class CallNextTicket {
  private CallNextTicket() {}

  public static Decision decide(HallState hall, CounterId id, CallId call, Instant now) {
    return ReadyCounter.check(
        hall,
        id,
        counter ->
            hall.longestWaitingFor(counter.plan())
                .map(it -> called(hall, counter, it, call, Optional.empty(), now))
                .orElse(Decision.refused(Refusal.NOBODY_WAITING)));
  }

  /** The call of a counter that is just finishing with somebody; empty if nobody waits. */
  public static Optional<HallEvent> afterFinishing(
      HallState hall, CounterId id, CallId call, Instant now) {
    return hall.counter(id)
        .flatMap(
            counter ->
                hall.longestWaitingFor(counter.plan())
                    .map(it -> event(hall, counter, it, call, Optional.empty(), now)));
  }

  static Decision called(
      HallState hall,
      Counter counter,
      Ticket ticket,
      CallId call,
      Optional<String> outOfOrder,
      Instant now) {
    return Decision.of(event(hall, counter, ticket, call, outOfOrder, now));
  }

  private static HallEvent event(
      HallState hall,
      Counter counter,
      Ticket ticket,
      CallId call,
      Optional<String> outOfOrder,
      Instant now) {
    long sequence = hall.lastSequence(counter.plan().zone()) + 1;
    return new TicketCalled(
        ticket.id(), ticket.number(), counter.id(), call, sequence, outOfOrder, now);
  }
}
