package org.bancheng.hall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.PriorityPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mean waits against the theory of the single counter (M/G/1, two groups, no rails), through the
 * hall's own rules.
 *
 * <p>200,000 people still leave a raw mean off by some percent, since busy hours come in long runs.
 * So the same arrivals and the same services are served first come, first served as well, by
 * Lindley's recursion; how far that mean is off its known value (Pollaczek and Khinchine) is taken
 * off (control variate).
 */
class QueueTheoryTest {
  private static final int PEOPLE = 200_000;
  private static final double PER_GROUP = 0.4;
  private static final double LOAD = 0.8;

  /** Service times of mean 1 minute. */
  enum Service {
    EXPONENTIAL(2),
    ALWAYS_THE_SAME(1),
    MOSTLY_SHORT(1.75);

    /** The mean of their squares. */
    final double square;

    Service(double square) {
      this.square = square;
    }

    double next(Random chance) {
      return switch (this) {
        case EXPONENTIAL -> exponential(chance, 1);
        case ALWAYS_THE_SAME -> 1;
        case MOSTLY_SHORT -> chance.nextInt(4) == 0 ? 2.5 : 0.5;
      };
    }
  }

  /** What one run gave, in minutes. */
  private record Waits(double ordinary, double favoured, double all, double inOrder) {}

  @ParameterizedTest
  @EnumSource(Service.class)
  void waitsAreAsLongAsTheoryOfAccumulatingPrioritySays(Service service) {
    double inOrder = inOrder(service);
    double residual = LOAD / 2 * service.square;
    double ordinary = (residual / (1 - LOAD)) / (1 - PER_GROUP * (1 - 1 / 2.0));
    double favoured = residual / (1 - LOAD) - PER_GROUP * ordinary * (1 - 1 / 2.0);
    Waits waits = run(service);
    double luck = waits.inOrder() / inOrder;
    assertThat(waits.ordinary() / luck).isCloseTo(ordinary, withinPercentage(2));
    assertThat(waits.favoured() / luck).isCloseTo(favoured, withinPercentage(2));
  }

  /** The waits weighted by load add up to the same in any order that keeps the counter busy. */
  @ParameterizedTest
  @EnumSource(Service.class)
  void favourIsPaidByOthersAndAddsUpToNothing(Service service) {
    Waits waits = run(service);
    double luck = waits.inOrder() / inOrder(service);
    double sum = PER_GROUP * waits.ordinary() / luck + PER_GROUP * waits.favoured() / luck;
    double residual = LOAD / 2 * service.square;
    assertThat(sum).isCloseTo(LOAD * residual / (1 - LOAD), withinPercentage(2));
    assertThat(waits.all()).isCloseTo(waits.inOrder(), withinPercentage(0.01));
  }

  /** Pollaczek and Khinchine's mean wait. */
  private static double inOrder(Service service) {
    return LOAD / 2 * service.square / (1 - LOAD);
  }

  private static Waits run(Service service) {
    PriorityPolicy open =
        new PriorityPolicy(
            Map.of(HolderGroup.ELDERLY, new GroupPriority(Duration.ZERO, 2)),
            Duration.ofDays(365_000),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            0);
    Random chance = new Random(1964);
    List<Double> services = new ArrayList<>();
    SimulatedHall hall =
        new SimulatedHall(
            BusyPlan.oneLine(1, open),
            () ->
                new SimulatedHall.Arrival(
                    exponential(chance, LOAD),
                    chance.nextBoolean() ? HolderGroup.ELDERLY : HolderGroup.NONE),
            () -> {
              services.add(service.next(chance));
              return services.get(services.size() - 1);
            });
    List<SimulatedHall.Visit> visits = hall.run(PEOPLE);
    return new Waits(
        mean(visits, it -> it.group() == HolderGroup.NONE),
        mean(visits, it -> it.group() == HolderGroup.ELDERLY),
        mean(visits, it -> true),
        lindley(visits, services));
  }

  /** First come, first served: who is served n-th takes what the n-th service took. */
  private static double lindley(List<SimulatedHall.Visit> visits, List<Double> services) {
    double[] arrivals =
        visits.stream().mapToDouble(SimulatedHall.Visit::arrival).sorted().toArray();
    double sum = 0;
    double freeAt = 0;
    for (int i = 0; i < arrivals.length; i++) {
      double called = Math.max(freeAt, arrivals[i]);
      sum += called - arrivals[i];
      freeAt = called + services.get(i);
    }
    return sum / arrivals.length;
  }

  private static double mean(
      List<SimulatedHall.Visit> visits, Predicate<SimulatedHall.Visit> which) {
    return visits.stream()
        .filter(which)
        .mapToDouble(SimulatedHall.Visit::waited)
        .average()
        .orElseThrow();
  }

  private static double exponential(Random chance, double perMinute) {
    return -Math.log(1 - chance.nextDouble()) / perMinute;
  }
}
