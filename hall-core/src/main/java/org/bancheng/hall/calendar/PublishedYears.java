package org.bancheng.hall.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the yearly notices say.
 *
 * @param years those whose notice is known
 * @param off days off, some of them weekdays
 * @param work make-up working days (调休), all of them at a weekend
 */
record PublishedYears(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> work) {
  PublishedYears {
    years = Set.copyOf(years);
    off = Set.copyOf(off);
    work = Set.copyOf(work);
  }
}
