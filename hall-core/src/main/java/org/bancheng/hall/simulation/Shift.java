package org.bancheng.hall.simulation;

import java.time.LocalTime;
import org.bancheng.hall.CounterId;

/** A counter is staffed from one time of the day to another. */
public record Shift(CounterId counter, LocalTime from, LocalTime to) {
  public Shift {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a shift must end after it begins: " + from + "-" + to);
    }
  }
}
