package org.bancheng.hall.simulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.ServicePlan;

/**
 * One invented person. Everything about a person is drawn from the seed and the person's own
 * number, so two scenarios of one seed have the same people: their difference is the scenarios'.
 *
 * @param needs how long a clerk of usual speed needs
 * @param leavesAfter gives up after waiting so long; empty-handed people who never give up: a year
 */
record Person(
    int number,
    LocalTime comes,
    ServiceId service,
    HolderGroup group,
    Duration needs,
    Duration leavesAfter) {
  private static final Duration NEVER = Duration.ofDays(365);

  static Person of(int number, long seed, List<ServicePlan> services, DayLoad load) {
    SplittableRandom own = new SplittableRandom(seed * 1_000_003 + number);
    LocalTime comes = load.profile().at((number + own.nextDouble()) / load.tickets());
    ServiceId service = service(own.nextDouble(), services, load.shares());
    HolderGroup group = group(own.nextDouble(), load.groups());
    Duration needs = lognormal(own, load.mean(service), load.spread());
    boolean leaves = own.nextDouble() < load.leaving();
    Duration patience = scaled(load.patience(), -Math.log(1 - own.nextDouble()));
    return new Person(number, comes, service, group, needs, leaves ? patience : NEVER);
  }

  private static ServiceId service(
      double chance, List<ServicePlan> services, Map<ServiceId, Double> shares) {
    double all = services.stream().mapToDouble(it -> weight(it, shares)).sum();
    double left = chance * all;
    for (ServicePlan service : services) {
      left -= weight(service, shares);
      if (left < 0) {
        return service.service();
      }
    }
    return services.get(services.size() - 1).service();
  }

  private static double weight(ServicePlan service, Map<ServiceId, Double> shares) {
    return shares.isEmpty() ? 1 : shares.getOrDefault(service.service(), 0.0);
  }

  private static HolderGroup group(double chance, Map<HolderGroup, Double> shares) {
    double left = chance;
    for (HolderGroup group : HolderGroup.values()) {
      left -= shares.getOrDefault(group, 0.0);
      if (left < 0) {
        return group;
      }
    }
    return HolderGroup.NONE;
  }

  private static Duration lognormal(SplittableRandom random, Duration mean, double spread) {
    double variance = Math.log(1 + spread * spread);
    return scaled(mean, Math.exp(Math.sqrt(variance) * normal(random) - variance / 2));
  }

  /** Box and Muller's; the class has no Gaussian of its own in Java 17 that is specified. */
  private static double normal(SplittableRandom random) {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private static Duration scaled(Duration length, double by) {
    return Duration.ofMillis((long) (length.toMillis() * by));
  }
}
