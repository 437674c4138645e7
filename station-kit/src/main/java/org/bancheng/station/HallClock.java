package org.bancheng.station;

import java.time.Duration;
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
  private final Optional<ZoneId> fixed;
  private volatile ZoneId zone;
  private volatile Optional<Duration> offset = Optional.empty();

  /**
   * @param fixed the zone to show whatever the hub says
   */
  public HallClock(InstantSource clock, Optional<ZoneId> fixed) {
    this.clock = clock;
    this.fixed = fixed;
    this.zone = fixed.orElseGet(ZoneId::systemDefault);
  }

  /** The hub said just now what time it is there. */
  public void heard(OffsetDateTime hub) {
    offset = Optional.of(Duration.between(hub.toInstant(), clock.instant()));
    zone = fixed.orElse(hub.getOffset());
  }

  /** The time of day to show. */
  public ZonedDateTime now() {
    return clock.instant().atZone(zone);
  }

  /** How far this clock is ahead of the hub's, as last heard; some milliseconds are the bus's. */
  public Optional<Duration> aheadOfHub() {
    return offset;
  }
}
