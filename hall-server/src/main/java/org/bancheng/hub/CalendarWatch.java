package org.bancheng.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.calendar.NationalCalendar;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log, once a year, that the holidays of the year are not in this program. A hub that
 * runs over New Year's Eve must say so, too. One thread at a time.
 */
final class CalendarWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

  private final HallPlan plan;
  private final Clock clock;
  private int saidOf;

  CalendarWatch(HallPlan plan, Clock clock) {
    this.plan = plan;
    this.clock = clock;
  }

  /** Looks at the clock; to be called at the start and every few seconds. */
  void look() {
    LocalDate today = clock.instant().atZone(plan.timezone()).toLocalDate();
    boolean provisional = NationalCalendar.published().isWorkingDay(today).provisional();
    if (provisional && today.getYear() != saidOf) {
      LOG.warn(
          "the holidays of {} are not in this program: working days are provisional, by weekends"
              + " and fixed holidays alone; services that follow them: {}; enter the hall's dates"
              + " in hall.yaml (dates), or update",
          today.getYear(),
          following());
      saidOf = today.getYear();
    }
  }

  private List<ServiceId> following() {
    return plan.services().stream()
        .filter(it -> it.rules().hours().workingDays())
        .map(ServicePlan::service)
        .toList();
  }
}
