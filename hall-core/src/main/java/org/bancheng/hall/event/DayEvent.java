package org.bancheng.hall.event;

import java.time.Instant;
import org.bancheng.hall.HallDay;

/** The hall day begins and ends. */
public sealed interface DayEvent extends HallEvent {
  record DayStarted(HallDay day) implements DayEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.dayStarted(this);
    }
  }

  /** No more numbers today. */
  record DayClosed(Instant at) implements DayEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.dayClosed(this);
    }
  }
}
