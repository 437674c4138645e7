package org.bancheng.hall.command;

import org.bancheng.hall.HallDay;

/** What moves the hall day on. */
public sealed interface DayCommand extends HallCommand {
  /** Begin a new hall day: numbers start again, who is still in the hall is marked unserved. */
  record StartDay(HallDay day) implements DayCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.startDay(this);
    }
  }

  /**
   * Let what is due happen: parked tickets return, unclaimed appointments are released. Nothing
   * due: granted without an event.
   */
  record PassTime() implements DayCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.passTime(this);
    }
  }

  /** End the hall day: no more numbers; whoever still waits is marked unserved. */
  record CloseDay() implements DayCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.closeDay(this);
    }
  }
}
