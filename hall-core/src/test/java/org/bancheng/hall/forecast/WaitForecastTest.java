package org.bancheng.hall.forecast;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.resume;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.AtTheTable.park;
import static org.bancheng.hall.scene.AtTheTable.passTime;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Staffing;
import org.junit.jupiter.api.Test;

class WaitForecastTest {
  @Test
  void countsWhoIsAtTheCountersWhenNobodyIsFree() {
    Scene hall = hall().withOpen("1", "2").after(take("A"), next("1"));
    assertThat(forecast(hall, "A", 0).p50()).isEqualTo(Duration.ZERO);
    hall.after(take("A"), next("2"));
    assertThat(forecast(hall, "A", 0).p50()).isEqualTo(ofMinutes(6));
    assertThat(forecast(hall, "A", 3).p50()).isEqualTo(ofMinutes(24));
  }

  @Test
  void isNoWaitForWhoFindsNobodyAheadAndACounterFree() {
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
  void reckonsWithOneCounterWhenNoneIsOpenAndPromisesNothing() {
    assertThat(forecast(hall(), "A", 2))
        .isEqualTo(new WaitForecast(ofMinutes(24), ofMinutes(48), false));
    assertThat(forecast(hall().withOpen("6"), "A", 0).promised())
        .as("another service's counter")
        .isFalse();
  }

  @Test
  void promisesNothingWithoutACounterThoughTheDayHasShownItsPace() {
    CallPace pace = CallPace.UNKNOWN.after(3).after(4);
    assertThat(WaitForecast.of(0, pace, 5).promised()).isFalse();
    assertThat(WaitForecast.of(1, pace, 5).promised()).isTrue();
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
    Staffing staffing = Staffing.of(service(service), hall.state().counters());
    return WaitForecast.of(staffing.open(), CallPace.UNKNOWN, staffing.turns(ahead));
  }

  @Test
  void followsThePaceOfTodaysCalls() {
    CallPace quick = CallPace.UNKNOWN;
    for (int i = 0; i < 20; i++) {
      quick = quick.after(2);
    }
    WaitForecast forecast = WaitForecast.of(1, quick, 10);
    assertThat(forecast.p50()).isBetween(ofMinutes(24), ofMinutes(34));
    assertThat(forecast.p90()).isBetween(ofMinutes(38), ofMinutes(52));
  }

  @Test
  void aimsHigherAfterWaitsThatWereLongerThanSaid() {
    CallPace pace = CallPace.UNKNOWN.after(5).after(5);
    WaitForecast before = WaitForecast.of(1, pace, 8);
    for (int i = 0; i < 10; i++) {
      pace = pace.waited(WaitForecast.of(1, pace, 8), 600);
    }
    WaitForecast after = WaitForecast.of(1, pace, 8);
    assertThat(after.p50()).isGreaterThan(before.p50());
    assertThat(after.p90()).isGreaterThan(before.p90());
  }

  @Property
  void staysFiniteAndInOrderWhateverTheDayWasLike(
      @ForAll @Size(max = 40) List<@DoubleRange(max = 500) Double> gaps,
      @ForAll @IntRange(max = 5_000) int ahead,
      @ForAll @IntRange(max = 50) int open) {
    CallPace pace = CallPace.UNKNOWN;
    for (double gap : gaps) {
      pace = pace.after(gap).waited(WaitForecast.of(open, pace, ahead), 3 * gap);
    }
    WaitForecast forecast = WaitForecast.of(open, pace, ahead);
    assertThat(forecast.p50()).isBetween(Duration.ZERO, forecast.p90());
  }

  @Test
  void aHallLearnsFromItsOwnCalls() {
    Scene hall = hall().withOpen("6").withWaiting("B", "B", "B", "B");
    assertThat(hall.state().pace(service("B"))).isEqualTo(CallPace.UNKNOWN);
    hall.after(next("6"), start("6"), finish("6"), next("6"), start("6"), finish("6"), next("6"));
    CallPace pace = hall.state().pace(service("B"));
    assertThat(pace.gaps()).isEqualTo(2);
    assertThat(pace.gapMinutes()).isCloseTo(3 / 60.0, within(1e-9));
    assertThat(pace.lift50()).isNegative();
  }

  @Test
  void aHallLearnsNothingFromALunchOfAllItsCounters() {
    Scene hall = hall().withOpen("6").withWaiting("B", "B", "B", "B");
    hall.after(next("6"), start("6"), finish("6"), next("6"), start("6"), finish("6"));
    CallPace before = hall.state().pace(service("B"));
    hall.after(pause("6", "lunch")).later(ofMinutes(90)).after(resume("6"), next("6"));
    assertThat(hall.state().pace(service("B"))).isEqualTo(before);
    hall.after(start("6"), finish("6"), next("6"));
    assertThat(hall.state().pace(service("B")).gaps()).isEqualTo(2);
    assertThat(hall.state().pace(service("B")).gapMinutes()).isLessThan(1);
  }

  @Test
  void aHallGoesOnLearningWhileOneCounterIsAtLunch() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A", "A");
    hall.after(next("1"), pause("2", "lunch"), start("1"), finish("1"), next("1"));
    assertThat(hall.state().pace(service("A")).gaps()).isEqualTo(1);
  }

  @Test
  void aHallLearnsNothingFromWhoWasAwayMeanwhile() {
    Scene hall = hall().withOpen("6").withWaiting("B").after(next("6"), start("6"));
    hall.after(park("6", ofMinutes(90))).later(ofMinutes(91)).after(passTime(), next("6"));
    assertThat(hall.state().pace(service("B"))).isEqualTo(CallPace.UNKNOWN);
  }
}
