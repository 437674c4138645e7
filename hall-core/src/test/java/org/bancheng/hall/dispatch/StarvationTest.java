package org.bancheng.hall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.event.CallReason.Rule;
import org.bancheng.hall.plan.PriorityPolicy;
import org.junit.jupiter.api.Test;

/**
 * How long the longest wait can be. From the moment somebody is overdue, only older people are
 * called first; so with {@code s} counters that never idle and services of at most {@code m}
 * minutes, a person before whom {@code n} older ones still wait at that moment is called within
 * {@code (n / s + 1) x m} minutes more. While the hall keeps up, n is 0: the plan's longest wait
 * and one service.
 */
class StarvationTest {
  private static final int COUNTERS = 3;
  private static final double LONGEST_SERVICE = 8;
  private static final double MEAN_SERVICE = 5;
  private static final double LONGEST_WAIT = PriorityPolicy.standard().longestWait().toMinutes();
  private static final double ROUNDING = 1e-6;

  @Test
  void nobodyWaitsBeyondTheBoundEvenInAHallThatIsOverrun() {
    List<SimulatedHall.Visit> visits = visits(1.15, 3_000);
    assertThat(visits).anyMatch(it -> it.rule() == Rule.OVERDUE);
    for (SimulatedHall.Visit visit : visits) {
      double overdueAt = visit.arrival() + LONGEST_WAIT;
      long older =
          visits.stream()
              .filter(it -> it.arrival() < visit.arrival() && it.called() > overdueAt)
              .count();
      double bound = LONGEST_WAIT + (older / COUNTERS + 1) * LONGEST_SERVICE;
      assertThat(visit.waited()).isLessThanOrEqualTo(bound + ROUNDING);
    }
  }

  @Test
  void whileTheHallKeepsUpNobodyWaitsLongerThanThePlansLongestAndOneService() {
    assertThat(visits(0.75, 20_000))
        .allMatch(it -> it.waited() <= LONGEST_WAIT + LONGEST_SERVICE + ROUNDING)
        .anyMatch(it -> it.rule() == Rule.OVERTAKEN)
        .anyMatch(it -> it.rule() == Rule.SCORE);
  }

  @Test
  void favouredPeopleWaitLessAndTheOthersPayLittle() {
    List<SimulatedHall.Visit> visits = visits(0.9, 20_000);
    assertThat(mean(visits, HolderGroup.PREGNANT)).isLessThan(mean(visits, HolderGroup.ELDERLY));
    assertThat(mean(visits, HolderGroup.ELDERLY)).isLessThan(mean(visits, HolderGroup.NONE));
  }

  /** Three in ten are favoured; services are 2 to 8 minutes. */
  private static List<SimulatedHall.Visit> visits(double load, int people) {
    Random chance = new Random(30);
    double perMinute = load * COUNTERS / MEAN_SERVICE;
    return new SimulatedHall(
            BusyPlan.oneLine(COUNTERS, PriorityPolicy.standard()),
            () ->
                new SimulatedHall.Arrival(
                    -Math.log(1 - chance.nextDouble()) / perMinute, group(chance.nextInt(10))),
            () -> 2 + 6 * chance.nextDouble())
        .run(people);
  }

  private static HolderGroup group(int of10) {
    return switch (of10) {
      case 0 -> HolderGroup.PREGNANT;
      case 1, 2 -> HolderGroup.ELDERLY;
      default -> HolderGroup.NONE;
    };
  }

  private static double mean(List<SimulatedHall.Visit> visits, HolderGroup group) {
    return visits.stream()
        .filter(it -> it.group() == group)
        .mapToDouble(SimulatedHall.Visit::waited)
        .average()
        .orElseThrow();
  }
}
