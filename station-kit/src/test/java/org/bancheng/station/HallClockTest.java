package org.bancheng.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HallClockTest {
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");

  private Instant wall = NINE.toInstant();
  private Instant steady = Instant.EPOCH;
  private final HallClock clock =
      new HallClock(() -> wall, () -> steady, Optional.of(ZoneId.of("Asia/Shanghai")));

  @Test
  void knowsNothingOfAHubItHasNotHeard() {
    assertThat(clock.aheadOfHub()).isEmpty();
  }

  @Test
  void tellsHowFarItIsAheadAlsoAfterItsClockWasSetWhileTheHubIsAway() {
    clock.heard(NINE.minusSeconds(2));
    assertThat(clock.aheadOfHub()).contains(Duration.ofSeconds(2));
    steady = steady.plusSeconds(600);
    wall = wall.plusSeconds(600).plus(Duration.ofHours(1));
    assertThat(clock.aheadOfHub()).contains(Duration.ofSeconds(2).plusHours(1));
  }

  @Test
  void saysAMomentAsTheHallDoes() {
    assertThat(clock.inHall(NINE.toInstant(), Duration.ofMinutes(5)).toOffsetDateTime())
        .isEqualTo(NINE.minusMinutes(5));
  }
}
