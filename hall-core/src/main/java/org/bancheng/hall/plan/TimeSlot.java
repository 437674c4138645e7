package org.bancheng.hall.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One slot of a day: {@code from} belongs to it, {@code to} does not. Slots follow one another from
 * the day's first instant in the hall's time zone, so that a day of 23 or 25 hours has no slot
 * twice.
 */
public record TimeSlot(Instant from, Instant to) {
  /** The slot of this length into which an instant falls. */
  public static TimeSlot at(Instant instant, Duration length, ZoneId zone) {
    Instant midnight = instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    long index = Duration.between(midnight, instant).dividedBy(length);
    Instant from = midnight.plus(length.multipliedBy(index));
    return new TimeSlot(from, from.plus(length));
  }

  public boolean holds(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }
}
