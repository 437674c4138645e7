package org.bancheng.hub.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PinLockTest {
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
  private final PinLock lock = new PinLock();

  private void wrong(String user, int times) {
    for (int i = 0; i < times; i++) {
      lock.failed(user, NINE);
    }
  }

  @Test
  void letsFourWrongPinsPass() {
    wrong("li", 4);
    assertThat(lock.lockedFor("li", NINE)).isEmpty();
  }

  @Test
  void closesAtTheFifthForFiveMinutes() {
    wrong("li", 5);
    assertThat(lock.lockedFor("li", NINE)).contains(Duration.ofMinutes(5));
    assertThat(lock.lockedFor("li", NINE.plusSeconds(299))).contains(Duration.ofSeconds(1));
    assertThat(lock.lockedFor("li", NINE.plusSeconds(300))).isEmpty();
  }

  @Test
  void countsFromTheLastWrongPin() {
    wrong("li", 4);
    lock.failed("li", NINE.plusSeconds(600));
    assertThat(lock.lockedFor("li", NINE.plusSeconds(600))).contains(Duration.ofMinutes(5));
  }

  @Test
  void beginsAnewWhenTheTimeIsOver() {
    wrong("li", 5);
    assertThat(lock.lockedFor("li", NINE.plusSeconds(300))).isEmpty();
    lock.failed("li", NINE.plusSeconds(301));
    assertThat(lock.lockedFor("li", NINE.plusSeconds(302))).isEmpty();
  }

  @Test
  void forgivesWithTheRightPin() {
    wrong("li", 4);
    lock.succeeded("li");
    wrong("li", 4);
    assertThat(lock.lockedFor("li", NINE)).isEmpty();
  }

  @Test
  void closesForOneUserOnly() {
    wrong("li", 5);
    assertThat(lock.lockedFor("wang", NINE)).isEmpty();
  }

  @Test
  void staysClosedWhenTheClockGoesBack() {
    wrong("li", 5);
    assertThat(lock.lockedFor("li", NINE.minusSeconds(3600))).isPresent();
  }

  @Test
  void opensFiveMinutesAfterAClockThatWasADayAheadIsSetRight() {
    wrong("li", 5);
    Instant right = NINE.minus(Duration.ofDays(1));
    assertThat(lock.lockedFor("li", right)).contains(Duration.ofMinutes(5));
    assertThat(lock.lockedFor("li", right.plusSeconds(300))).isEmpty();
  }
}
