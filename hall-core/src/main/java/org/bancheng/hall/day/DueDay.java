package org.bancheng.hall.day;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.state.HallState;

/**
 * The hall day that should begin by now: after midnight in the hall's time zone as soon as no
 * counter has anybody in hand, at four o'clock in any case. A clock that goes back makes nothing
 * due.
 */
public final class DueDay {
  static final LocalTime AT_LATEST = LocalTime.of(4, 0);

  private DueDay() {}

  public static Optional<HallDay> of(HallState hall, Instant now) {
    boolean inHand = hall.counters().stream().anyMatch(it -> it.ticketInHand().isPresent());
    return of(hall.plan().timezone(), hall.day(), inHand, now);
  }

  /**
   * @param inHand whether a counter has somebody in hand
   */
  public static Optional<HallDay> of(
      ZoneId zone, Optional<HallDay> day, boolean inHand, Instant now) {
    HallDay today = new HallDay(now.atZone(zone).toLocalDate());
    return day.map(it -> isOver(it, today, zone, inHand, now)).orElse(true)
        ? Optional.of(today)
        : Optional.empty();
  }

  private static boolean isOver(
      HallDay day, HallDay today, ZoneId zone, boolean inHand, Instant now) {
    Instant atLatest = day.date().plusDays(1).atTime(AT_LATEST).atZone(zone).toInstant();
    return today.isAfter(day) && (!inHand || !now.isBefore(atLatest));
  }
}
