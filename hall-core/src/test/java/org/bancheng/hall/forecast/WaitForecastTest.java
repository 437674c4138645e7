package org.bancheng.hall.forecast;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

class WaitForecastTest {
  @Test
  void isNoWaitForWhoFindsNobodyAhead() {
    assertThat(forecast(hall().withOpen("1"), "A", 0))
        .isEqualTo(new WaitForecast(Duration.ZERO, Duration.ZERO));
  }

  @Test
  void isTwelveMinutesPerPersonAheadAtOneCounterAndTwiceThatForTheUpperTenth() {
    assertThat(forecast(hall().withOpen("6"), "B", 5))
        .isEqualTo(new WaitForecast(ofMinutes(60), ofMinutes(120)));
  }

  @Test
  void isSharedByAllCountersOpenForTheService() {
    Scene hall = hall().withOpen("1", "2", "3", "6");
    assertThat(forecast(hall, "A", 5).p50()).isEqualTo(ofMinutes(20));
  }

  @Test
  void reckonsWithOneCounterWhenNoneIsOpen() {
    assertThat(forecast(hall(), "A", 2).p50()).isEqualTo(ofMinutes(24));
  }

  @Property
  void growsWithThePeopleAheadAndNeverPromisesMoreThanItsUpperTenth(
      @ForAll @IntRange(max = 10_000) int ahead, @ForAll @IntRange(max = 5) int open) {
    Scene hall = hall().withOpen(List.of("1", "2", "3", "4", "5").subList(0, open));
    WaitForecast now = forecast(hall, "A", ahead);
    WaitForecast oneMore = forecast(hall, "A", ahead + 1);
    assertThat(now.p50()).isBetween(Duration.ZERO, now.p90());
    assertThat(oneMore.p50()).isGreaterThanOrEqualTo(now.p50());
  }

  private static WaitForecast forecast(Scene hall, String service, int ahead) {
    return WaitForecast.of(hall.state().counters(), service(service), ahead);
  }
}
