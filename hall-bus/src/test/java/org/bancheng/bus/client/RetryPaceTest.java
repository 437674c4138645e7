package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPaceTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final RetryPace pace = new RetryPace(Duration.ofMillis(200), Duration.ofSeconds(3));

  @Test
  void connectsAtOnceAfterAConnectionThatLived() {
    assertThat(pace.afterLife(LONG)).isZero();
  }

  @Test
  void waitsLongerAndLongerForABrokerThatIsAway() {
    assertThat(fourTimes(pace.afterFailure())).containsExactly(200L, 400L, 800L, 1_600L);
    assertThat(pace.afterFailure()).isEqualTo(Duration.ofSeconds(3));
    assertThat(pace.afterFailure()).isEqualTo(Duration.ofSeconds(3));
  }

  private List<Long> fourTimes(Duration first) {
    return Stream.iterate(first, it -> pace.afterFailure())
        .limit(4)
        .map(Duration::toMillis)
        .toList();
  }

  @Test
  void soItDoesAfterConnectionsThatDoNotLast() {
    assertThat(pace.afterLife(SHORT)).isEqualTo(Duration.ofMillis(200));
    assertThat(pace.afterLife(SHORT)).isEqualTo(Duration.ofMillis(400));
  }

  @Test
  void beginsAnewAfterAConnectionThatLived() {
    pace.afterLife(SHORT);
    pace.afterLife(SHORT);
    pace.afterLife(LONG);
    assertThat(pace.afterFailure()).isEqualTo(Duration.ofMillis(200));
  }
}
