package org.bancheng.hall.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioLimitsTest {
  private static final ArrivalProfile DAY = ArrivalProfile.chineseDay();

  static Stream<ThrowingCallable> impossible() {
    return Stream.of(
        () -> load(Duration.ofMinutes(-1), 1, 0),
        () -> load(Duration.ofMinutes(1), 0, 0),
        () -> load(Duration.ofMinutes(1), 1, -0.1),
        () -> load(Duration.ofMinutes(1), 1, 1.1),
        () -> new ArrivalProfile(List.of(new ArrivalProfile.Span(LocalTime.NOON, -1))),
        () -> new ArrivalProfile(List.of(new ArrivalProfile.Span(LocalTime.NOON, Double.NaN))),
        () -> new Shift(new CounterId("1"), LocalTime.NOON, LocalTime.NOON),
        () -> new Growth(0, 3, 0.1, 1, 1, 1),
        () -> new Growth(1, 0, 0.1, 1, 1, 1),
        () -> new Growth(1, 3, 0.1, 0, 1, 1));
  }

  private static DayLoad load(Duration mean, double spread, double leaving) {
    return new DayLoad(
        10, DAY, Map.of(), mean, Map.of(), spread, leaving, Duration.ofMinutes(5), Map.of());
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatCannotBeIsRefused(ThrowingCallable scenario) {
    assertThatIllegalArgumentException().isThrownBy(scenario);
  }

  @Test
  void aDayWithoutPeopleHasNoWaitsAndIsAllIdle() {
    DayReport day =
        PlanningStudy.of(Scenario.of(DemoHall.plan(), 6, DayLoad.county(0)), 1, 1).days().get(0);
    assertThat(day.hall().people()).isZero();
    assertThat(day.hall().p90() + day.hall().over15() + day.hall().max()).isZero();
    assertThat(day.idle()).isEqualTo(1);
  }

  @Test
  void aHallWithoutShiftsServesNobody() {
    Scenario closed = new Scenario(DemoHall.plan(), List.of(), DayLoad.county(20));
    DayReport day = PlanningStudy.of(closed, 1, 1).days().get(0);
    assertThat(day.hall().unserved()).isEqualTo(20);
    assertThat(day.idle()).isZero();
  }

  @Test
  void whoHasGoneIsCalledAgainAsOftenAsThePlanWants() {
    HallPlan demo = DemoHall.plan();
    HallPlan patient =
        demo.with(demo.policy().with(new NoShowPolicy(Optional.of(2), 2, 1, Optional.of(3))));
    Scenario busy = Scenario.of(patient, 6, DayLoad.county(400));
    assertThat(PlanningStudy.of(busy, 1, 1).days().get(0).hall().left()).isPositive();
  }

  @Test
  void sharesThatAreSaidRuleOutTheRest() {
    DayLoad onlyB = DayLoad.county(50).withShares(Map.of(new ServiceId("B"), 1.0));
    DayReport day = PlanningStudy.of(Scenario.of(DemoHall.plan(), 6, onlyB), 1, 1).days().get(0);
    assertThat(day.services().get(new ServiceId("B")))
        .isNotNull()
        .extracting(ServiceReport::people)
        .isEqualTo(50);
  }

  @Test
  void oneDayAloneHasNoInterval() {
    PlanningStudy study =
        PlanningStudy.of(Scenario.of(DemoHall.plan(), 6, DayLoad.county(30)), 1, 1);
    assertThat(study.to(study, DayReport::idle)).isEqualTo(new PlanningStudy.Difference(0, 0));
  }

  @Test
  void aQuotaTurnsPeopleAway() {
    HallPlan demo = DemoHall.plan();
    Quota five = new Quota(Optional.of(5), Optional.empty());
    List<ServicePlan> scarce =
        demo.services().stream()
            .map(
                it ->
                    new ServicePlan(
                        it.service(),
                        it.name(),
                        it.bring(),
                        new ServiceRules(OpeningHours.ALWAYS, five, it.rules().groups())))
            .toList();
    HallPlan plan = demo.withServices(scarce);
    DayReport day = PlanningStudy.of(Scenario.of(plan, 6, DayLoad.county(100)), 1, 1).days().get(0);
    assertThat(day.hall().people()).isEqualTo(20);
    assertThat(day.hall().turnedAway()).isEqualTo(80);
  }
}
