package org.bancheng.hall;

import java.time.LocalDate;

/**
 * A hall day (业务日): numbers start again at 1 with each. It is journalled, never read off the wall
 * clock.
 */
public record HallDay(LocalDate date) {
  public boolean isAfter(HallDay other) {
    return date.isAfter(other.date);
  }

  @Override
  public String toString() {
    return date.toString();
  }
}
