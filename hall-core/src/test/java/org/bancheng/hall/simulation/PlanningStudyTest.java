package org.bancheng.hall.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.junit.jupiter.api.Test;

class PlanningStudyTest {
  private static final HallPlan HALL = DemoHall.plan();
  private static final Scenario DAY = Scenario.of(HALL, 6, DayLoad.county(200));

  @Test
  void oneSeedGivesOneDay() {
    assertThat(PlanningStudy.of(DAY, 7, 2)).isEqualTo(PlanningStudy.of(DAY, 7, 2));
    assertThat(PlanningStudy.of(DAY, 7, 1)).isNotEqualTo(PlanningStudy.of(DAY, 8, 1));
  }

  @Test
  void theSamePeopleComeToBothHallsOfASeed() {
    Scenario more = WhatIf.apply(DAY, "+1 counter for B at 10:00");
    PlanningStudy now = PlanningStudy.of(DAY, 1, 5);
    PlanningStudy then = PlanningStudy.of(more, 1, 5);
    for (int day = 0; day < 5; day++) {
      for (ServiceId service : now.days().get(day).services().keySet()) {
        assertThat(then.days().get(day).services().get(service).people())
            .isEqualTo(now.days().get(day).services().get(service).people());
      }
    }
  }

  @Test
  void anotherCounterShortensTheWaitOfItsLineAndOfNoOther() {
    PlanningStudy now = PlanningStudy.of(DAY, 1, 10);
    PlanningStudy then = PlanningStudy.of(WhatIf.apply(DAY, "+1 counter for B"), 1, 10);
    PlanningStudy.Difference b = now.to(then, day -> mean(day, "B"));
    assertThat(b.mean() + b.halfWidth()).isNegative();
    assertThat(now.to(then, day -> mean(day, "C")).mean()).isZero();
  }

  @Test
  void everybodyIsServedOrGoneOrUnserved() {
    DayReport day = PlanningStudy.of(DAY, 3, 1).days().get(0);
    assertThat(day.services().values().stream().mapToInt(ServiceReport::people).sum())
        .isEqualTo(200)
        .isEqualTo(day.hall().people());
    assertThat(day.hall().unserved() + day.hall().left()).isBetween(1, 100);
    assertThat(day.idle()).isBetween(0.0, 1.0);
  }

  @Test
  void aHallWithCountersEnoughLetsNobodyWaitAndIsMostlyIdle() {
    Scenario wide = Scenario.of(HALL, 60, DayLoad.county(60));
    DayReport day = PlanningStudy.of(wide, 1, 1).days().get(0);
    assertThat(day.hall().over15()).isZero();
    assertThat(day.idle()).isGreaterThan(0.9);
  }

  @Test
  void serviceTimesHaveTheMeanAndTheSpreadAskedFor() {
    DayLoad load = DayLoad.county(20_000);
    double[] minutes =
        IntStream.range(0, 20_000)
            .mapToObj(number -> Person.of(number, 1, HALL.services(), load))
            .mapToDouble(person -> person.needs().toMillis() / 60_000.0)
            .toArray();
    double mean = IntStream.range(0, 20_000).mapToDouble(i -> minutes[i]).average().orElseThrow();
    double variance =
        IntStream.range(0, 20_000)
            .mapToDouble(i -> (minutes[i] - mean) * (minutes[i] - mean))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(12, within(0.3));
    assertThat(Math.sqrt(variance) / mean).isCloseTo(0.8, within(0.04));
  }

  @Test
  void peopleComeByTheProfileOfTheDay() {
    ArrivalProfile profile = ArrivalProfile.chineseDay();
    assertThat(profile.at(0)).isEqualTo(LocalTime.of(9, 0));
    assertThat(profile.at(1)).isBefore(LocalTime.of(17, 0)).isAfter(LocalTime.of(16, 59));
    assertThat(profile.at(0.6)).isAfter(LocalTime.of(13, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> new ArrivalProfile(List.of()));
  }

  @Test
  void differentSeedsCannotBeCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PlanningStudy.of(DAY, 1, 2)
                    .to(PlanningStudy.of(DAY, 1, 3), day -> day.hall().mean()));
  }

  @Test
  void aDayNeedsPeopleAndWork() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayLoad.county(100).withMean(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> DayLoad.county(-1));
  }

  private static double mean(DayReport day, String service) {
    ServiceReport report = day.services().get(new ServiceId(service));
    return report == null ? Double.NaN : report.mean();
  }
}
