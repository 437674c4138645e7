package org.bancheng.hall.calling;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.dispatch.Choice;
import org.bancheng.hall.dispatch.NextTicket;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** Calls whom {@link NextTicket} chooses; the reason goes into the journal. */
public final class CallNextTicket {
  private CallNextTicket() {}

  public static Decision decide(HallState hall, CounterId id, CallId call, Instant now) {
    return ReadyCounter.check(
        hall,
        id,
        counter ->
            next(hall, counter, call, now)
                .map(Decision::of)
                .orElse(Decision.refused(Refusal.NOBODY_WAITING)));
  }

  /** The call of a counter that is just finishing with somebody; empty if nobody waits. */
  public static Optional<HallEvent> afterFinishing(
      HallState hall, CounterId id, CallId call, Instant now) {
    return hall.counter(id).flatMap(counter -> next(hall, counter, call, now));
  }

  private static Optional<HallEvent> next(
      HallState hall, Counter counter, CallId call, Instant now) {
    return NextTicket.choose(hall, counter.plan(), now)
        .map(choice -> event(hall, counter, choice, call, now));
  }

  private static HallEvent event(
      HallState hall, Counter counter, Choice choice, CallId call, Instant now) {
    Ticket ticket = choice.ticket();
    return new TicketCalled(
        ticket.id(),
        ticket.number(),
        counter.id(),
        call,
        CallSequence.next(hall, counter),
        Optional.empty(),
        now,
        Optional.of(choice.why()));
  }
}
