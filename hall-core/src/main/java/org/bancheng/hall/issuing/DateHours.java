package org.bancheng.hall.issuing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.calendar.NationalCalendar;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;

/**
 * A service's hours on a date. The service's own dates are asked first, then the hall's, then the
 * national calendar if the service follows it, then the week.
 */
record DateHours(OpeningHours hours, SpecialDates hall) {
  boolean holdAt(LocalDateTime at) {
    LocalDate date = at.toLocalDate();
    return isOpenOn(date)
        && hours
            .week()
            .map(week -> spans(week, date).stream().anyMatch(it -> it.holds(at.toLocalTime())))
            .orElse(true);
  }

  /** Whether the national calendar decides, and does not know the year. */
  boolean isProvisionalOn(LocalDate date) {
    return hours.workingDays()
        && special(date).isEmpty()
        && NationalCalendar.published().isWorkingDay(date).provisional();
  }

  private boolean isOpenOn(LocalDate date) {
    return special(date).orElseGet(() -> !hours.workingDays() || works(date));
  }

  /** What the service's or the hall's own dates say. */
  private Optional<Boolean> special(LocalDate date) {
    return says(hours.dates(), date).or(() -> says(hall, date));
  }

  private static Optional<Boolean> says(SpecialDates dates, LocalDate date) {
    if (dates.closed().contains(date)) {
      return Optional.of(false);
    }
    return dates.open().contains(date) ? Optional.of(true) : Optional.empty();
  }

  /** A day that is open against its week has a Monday's hours, unless its weekday has some. */
  private List<TimeSpan> spans(Map<DayOfWeek, List<TimeSpan>> week, LocalDate date) {
    List<TimeSpan> own = week.getOrDefault(date.getDayOfWeek(), List.of());
    return own.isEmpty() && isOpenAgainstTheWeek(date)
        ? week.getOrDefault(DayOfWeek.MONDAY, List.of())
        : own;
  }

  private boolean isOpenAgainstTheWeek(LocalDate date) {
    return special(date)
        .orElseGet(() -> hours.workingDays() && NationalCalendar.isWeekend(date) && works(date));
  }

  private static boolean works(LocalDate date) {
    return NationalCalendar.published().isWorkingDay(date).working();
  }
}
