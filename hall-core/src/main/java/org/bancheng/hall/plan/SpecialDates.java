package org.bancheng.hall.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * Dates that are otherwise than the calendar says.
 *
 * @param closed no numbers, whatever the weekday
 * @param open open although the weekday or the national calendar says no; with the hours of its own
 *     weekday, or of a Monday if that has none
 */
public record SpecialDates(Set<LocalDate> closed, Set<LocalDate> open) {
  public static final SpecialDates NONE = new SpecialDates(Set.of(), Set.of());

  public SpecialDates {
    closed = Set.copyOf(closed);
    open = Set.copyOf(open);
    if (!Collections.disjoint(closed, open)) {
      throw new IllegalArgumentException("a date cannot be both closed and open");
    }
  }
}
