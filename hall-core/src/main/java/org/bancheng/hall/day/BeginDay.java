package org.bancheng.hall.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/**
 * Begins a later hall day. First the old day's people are marked unserved. Then counters that work
 * go on working, those that pause go on pausing, each with who sits there: all of it is told again,
 * so that a day can be replayed from its own first row.
 */
public final class BeginDay {
  private BeginDay() {}

  public static Decision decide(HallState hall, HallDay day, Instant now) {
    if (!hall.day().map(day::isAfter).orElse(true)) {
      return Decision.refused(Refusal.DAY_NOT_LATER);
    }
    List<HallEvent> events = new ArrayList<>(Unserved.marks(hall, now));
    events.add(new DayEvent.DayStarted(day));
    hall.counters().stream().filter(Counter::isOpen).forEach(it -> toldAgain(it, events));
    return new Decision.Accepted(List.copyOf(events));
  }

  private static void toldAgain(Counter counter, List<HallEvent> events) {
    events.add(new CounterEvent.CounterOpened(counter.id()));
    counter
        .staff()
        .ifPresent(staff -> events.add(new CounterEvent.CounterStaffed(counter.id(), staff)));
    if (counter.duty() instanceof Counter.Paused paused) {
      events.add(new CounterEvent.CounterPaused(counter.id(), paused.reason()));
    }
  }
}
