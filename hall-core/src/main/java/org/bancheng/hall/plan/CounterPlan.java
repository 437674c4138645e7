package org.bancheng.hall.plan;

import java.util.List;
import java.util.Map;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;

/**
 * One counter: its name on the boards, the zone whose boards show its calls, the services it
 * serves.
 *
 * @param weights how fast it is with a service, 1 where absent: of two equally urgent tickets it
 *     takes the one it is faster with (generalised c-mu, van Mieghem 1995)
 * @param helps services it takes only while their lines are too long
 */
public record CounterPlan(
    CounterId counter,
    String name,
    ZoneName zone,
    List<ServiceId> services,
    Map<ServiceId, Double> weights,
    List<ServiceId> helps) {
  public CounterPlan {
    services = List.copyOf(services);
    weights = Map.copyOf(weights);
    helps = List.copyOf(helps);
    if (weights.values().stream().anyMatch(weight -> !(weight > 0))) {
      throw new IllegalArgumentException("a weight must be positive: " + weights);
    }
  }

  /** A counter that is equally fast with all it serves, and helps nobody. */
  public CounterPlan(CounterId counter, String name, ZoneName zone, List<ServiceId> services) {
    this(counter, name, zone, services, Map.of(), List.of());
  }

  public double weight(ServiceId service) {
    return weights.getOrDefault(service, 1.0);
  }
}
