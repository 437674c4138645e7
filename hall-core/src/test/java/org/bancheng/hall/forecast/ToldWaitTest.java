package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ToldWaitTest {
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void firstIsWhatTheForecastSays() {
    assertThat(ToldWait.first(minutes(12, 31), NINE).shown().words().en())
        .isEqualTo("15 to 35 min");
  }

  @Test
  void fallsByFiveMinutesAMinuteHoweverOftenItIsLookedAt() {
    ToldWait told = ToldWait.first(minutes(20, 40), NINE);
    for (int second = 0; second < 60; second++) {
      told = told.next(minutes(0, 0), NINE.plusSeconds(second));
      assertThat(told.shown().end()).isEqualTo(35);
    }
    told = told.next(minutes(0, 0), NINE.plusSeconds(60));
    assertThat(told.shown().end()).isEqualTo(30);
  }

  @Test
  void hasFallenAStepForEachMinuteThatNobodyLooked() {
    ToldWait told = ToldWait.first(minutes(20, 40), NINE);
    assertThat(told.next(minutes(0, 0), NINE.plusSeconds(3 * 60)).shown().end()).isEqualTo(25);
    assertThat(told.next(minutes(5, 10), NINE.plusSeconds(30 * 60)).shown().words().en())
        .isEqualTo("5 to 10 min");
  }

  @Test
  void growsAtOnce() {
    ToldWait told = ToldWait.first(minutes(10, 20), NINE).next(minutes(30, 55), NINE);
    assertThat(told.shown().end()).isEqualTo(55);
  }

  @Test
  void doesNotFallBackAfterItGrewInTheSameMinute() {
    ToldWait told = ToldWait.first(minutes(10, 20), NINE).next(minutes(30, 55), NINE);
    assertThat(told.next(minutes(10, 20), NINE).shown().end()).isEqualTo(50);
  }

  @Test
  void goesOnFallingWhenTheClockWasSetBack() {
    ToldWait told = ToldWait.first(minutes(20, 40), NINE);
    told = told.next(minutes(0, 0), NINE).next(minutes(0, 0), NINE.minusSeconds(3_600));
    assertThat(told.shown().end()).isEqualTo(30);
  }

  @Property
  void inAnyMinuteItNeverFallsByMoreThanTwoSteps(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(max = 90) Integer> forecasts,
      @ForAll @IntRange(min = 1, max = 59) int every) {
    ToldWait told = ToldWait.first(minutes(0, forecasts.get(0)), NINE);
    Deque<Integer> lastMinute = new ArrayDeque<>();
    for (int look = 0; look < forecasts.size(); look++) {
      int before = told.shown().end();
      told = told.next(minutes(0, forecasts.get(look)), NINE.plusSeconds((long) look * every));
      assertThat(told.shown().end()).isGreaterThanOrEqualTo(before - 5);
      lastMinute.addLast(told.shown().end());
      if (lastMinute.size() * every > 60) {
        lastMinute.removeFirst();
      }
      assertThat(told.shown().end())
          .isGreaterThanOrEqualTo(lastMinute.stream().max(Integer::compare).orElseThrow() - 10);
    }
  }

  private static WaitForecast minutes(int p50, int p90) {
    return new WaitForecast(Duration.ofMinutes(p50), Duration.ofMinutes(p90));
  }
}
