package org.bancheng.station;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The time of day as the hall has it: this machine's clock, shown in the hub's zone once the hub
 * has said an hour, and compared with the hub's. Safe from any thread.
 */
public final class HallClock {
  private final InstantSource clock;
  private final InstantSource steady;
  private final Optional<ZoneId> fixed;
  private volatile ZoneId zone;
  private volatile Optional<Duration> hubAhead = Optional.empty();

  /**
   * @param fixed the zone to show whatever the hub says
   */
  public HallClock(InstantSource clock, Optional<ZoneId> fixed) {
    this(clock, clock, fixed);
  }

  /**
   * @param steady goes on evenly when {@code clock} is set, so that the hub's time is known however
   *     long ago it was heard
   */
  public HallClock(InstantSource clock, InstantSource steady, Optional<ZoneId> fixed) {
    this.clock = clock;
    this.steady = steady;
    this.fixed = fixed;
    this.zone = fixed.orElseGet(ZoneId::systemDefault);
  }

  /** The hub said just now what time it is there. */
  public void heard(OffsetDateTime hub) {
    zone = fixed.orElse(hub.getOffset());
    hubAhead = Optional.of(Duration.between(steady.instant(), hub.toInstant()));
  }

  /** The time of day; until the hall's zone is known, in this machine's. */
  public ZonedDateTime now() {
    return clock.instant().atZone(zone);
  }

  /** The time of day for people to read; empty until the hall's zone is known. */
  public Optional<ZonedDateTime> shown() {
    return fixed.isPresent() || hubAhead.isPresent() ? Optional.of(now()) : Optional.empty();
  }

  /** How far this clock is now ahead of the hub's; some milliseconds are the bus's. */
  public Optional<Duration> aheadOfHub() {
    return hubAhead.map(ahead -> Duration.between(steady.instant().plus(ahead), clock.instant()));
  }

  /** This moment on the counter that goes on evenly, whatever the clock is set to. */
  public Instant steadyNow() {
    return steady.instant();
  }

  /** How far that counter is ahead of the hub's clock, for moments of this run. */
  public Optional<Duration> steadyAheadOfHub() {
    return hubAhead.map(Duration::negated);
  }

  /** A moment of this machine's clock as the hall says it. */
  public ZonedDateTime inHall(Instant moment, Duration offset) {
    return moment.minus(offset).atZone(zone);
  }
}
