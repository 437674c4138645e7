package org.bancheng.hall.counters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CounterEvent.CounterClosed;
import org.bancheng.hall.event.CounterEvent.CounterOpened;
import org.bancheng.hall.event.CounterEvent.CounterPaused;
import org.bancheng.hall.event.CounterEvent.CounterResumed;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketFreed;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** Whether a counter works. With a ticket in hand it can neither close nor pause. */
public final class CounterDuty {
  private CounterDuty() {}

  public static Decision open(HallState hall, CounterId id) {
    return at(hall, id, it -> it.isOpen() ? Decision.of() : Decision.of(new CounterOpened(id)));
  }

  /** Who was sent to it alone must not wait for a counter at which nobody calls. */
  public static Decision close(HallState hall, CounterId id, Instant now) {
    return at(
        hall,
        id,
        counter -> {
          if (counter.ticketInHand().isPresent()) {
            return new Decision.Refused(Refusal.TICKET_IN_HAND, counter.ticketInHand());
          }
          return counter.isOpen() ? closed(hall, id, now) : Decision.of();
        });
  }

  private static Decision closed(HallState hall, CounterId id, Instant now) {
    List<HallEvent> events = new ArrayList<>();
    events.add(new CounterClosed(id));
    hall.sentTo(id).forEach(ticket -> events.add(new TicketFreed(ticket.id(), now)));
    return new Decision.Accepted(events);
  }

  public static Decision pause(HallState hall, CounterId id, String reason) {
    return at(
        hall,
        id,
        counter -> {
          if (counter.ticketInHand().isPresent()) {
            return new Decision.Refused(Refusal.TICKET_IN_HAND, counter.ticketInHand());
          }
          if (!counter.isOpen()) {
            return Decision.refused(Refusal.COUNTER_CLOSED);
          }
          return hall.plan().policy().allowsPause(reason)
              ? Decision.of(new CounterPaused(id, reason))
              : Decision.refused(Refusal.UNKNOWN_REASON);
        });
  }

  public static Decision resume(HallState hall, CounterId id) {
    return at(
        hall,
        id,
        counter -> {
          if (counter.duty() instanceof Counter.Closed) {
            return Decision.refused(Refusal.COUNTER_CLOSED);
          }
          return counter.duty() instanceof Counter.Paused
              ? Decision.of(new CounterResumed(id))
              : Decision.of();
        });
  }

  private static Decision at(HallState hall, CounterId id, Function<Counter, Decision> rule) {
    return hall.counter(id).map(rule).orElse(Decision.refused(Refusal.UNKNOWN_COUNTER));
  }
}
