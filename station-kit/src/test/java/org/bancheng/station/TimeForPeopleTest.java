package org.bancheng.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A machine whose own zone is not the hall's must not tell people the time before it knows. */
class TimeForPeopleTest {
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NINE);

  @Test
  void tellsNoTimeBeforeTheHubSaidWhichZoneItIs() {
    assertThat(new HallClock(CLOCK, Optional.empty()).shown()).isEmpty();
  }

  @Test
  void tellsTheHallsTimeOnceTheHubWasHeard() {
    HallClock clock = new HallClock(CLOCK, Optional.empty());
    clock.heard(OffsetDateTime.parse("2026-11-23T09:00:00+08:00"));
    assertThat(clock.shown()).contains(clock.now());
    assertThat(clock.now().getHour()).isEqualTo(9);
  }

  @Test
  void tellsTheTimeOfAZoneThatItsFileFixes() {
    HallClock clock = new HallClock(CLOCK, Optional.of(ZoneId.of("Asia/Shanghai")));
    assertThat(clock.shown().orElseThrow().getHour()).isEqualTo(9);
  }
}
