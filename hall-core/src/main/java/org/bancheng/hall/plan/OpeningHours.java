package org.bancheng.hall.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When numbers are given out, with breaks.
 *
 * @param week the spans of each weekday; a weekday that is absent is closed; empty: always open
 * @param workingDays whether the national working calendar rules: a day off is closed whatever its
 *     weekday, a make-up day has the hours of a Monday unless its own weekday has some
 * @param dates the service's own; where they say nothing, those of the hall hold, then the calendar
 */
public record OpeningHours(
    Optional<Map<DayOfWeek, List<TimeSpan>>> week, boolean workingDays, SpecialDates dates) {
  /** At any hour of any day. */
  public static final OpeningHours ALWAYS = new OpeningHours(Optional.empty(), false);

  public OpeningHours {
    week = week.map(Map::copyOf);
  }

  /** Hours without dates of their own. */
  public OpeningHours(Optional<Map<DayOfWeek, List<TimeSpan>>> week, boolean workingDays) {
    this(week, workingDays, SpecialDates.NONE);
  }
}
