package org.bancheng.hall.plan;

import java.time.LocalTime;

/** Part of a day: {@code from} belongs to it, {@code to} does not. */
public record TimeSpan(LocalTime from, LocalTime to) {
  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a span must end after it begins: " + from + "-" + to);
    }
  }

  public boolean holds(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
