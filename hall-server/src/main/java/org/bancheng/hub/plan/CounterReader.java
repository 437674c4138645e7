package org.bancheng.hub.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.ServicePlan;

/** One entry of {@code counters}; refers to the plan's zones and services. */
final class CounterReader {
  private CounterReader() {}

  static Optional<CounterPlan> read(Yaml entry, List<ZoneName> zones, List<ServicePlan> services) {
    Optional<CounterId> counter = entry.required("counter", CounterId::new);
    Optional<String> name = entry.required("name", Function.identity());
    Optional<ZoneName> zone = PlanReader.zone(entry, zones);
    List<ServiceId> served =
        entry.list("services").stream().flatMap(it -> served(it, services).stream()).toList();
    PlanReader.refuseDoubleTexts(entry, "services");
    Map<ServiceId, Double> weights = weights(entry, served);
    List<ServiceId> helps =
        entry.optionalList("helps").stream().flatMap(it -> helped(it, services, served)).toList();
    PlanReader.refuseDoubleTexts(entry, "helps");
    entry.refuseOtherKeys();
    return counter.flatMap(
        id ->
            name.flatMap(
                it -> zone.map(where -> new CounterPlan(id, it, where, served, weights, helps))));
  }

  private static Map<ServiceId, Double> weights(Yaml entry, List<ServiceId> served) {
    Map<ServiceId, Double> weights = new HashMap<>();
    Optional<Yaml> listed = entry.child("weights").filter(Yaml::isMapping);
    for (ServiceId service : served) {
      listed
          .flatMap(it -> it.optional(service.value(), CounterReader::weight))
          .ifPresent(it -> weights.put(service, it));
    }
    listed.ifPresent(Yaml::refuseOtherKeys);
    return weights;
  }

  private static double weight(String text) {
    double weight = PlanValues.number(text);
    if (weight == 0) {
      throw new IllegalArgumentException("a weight must be more than 0");
    }
    return weight;
  }

  private static Stream<ServiceId> helped(
      Yaml entry, List<ServicePlan> services, List<ServiceId> served) {
    Optional<ServiceId> id = served(entry, services);
    id.filter(served::contains)
        .ifPresent(it -> entry.fault("the counter serves " + it + " anyway; it cannot help there"));
    return id.filter(it -> !served.contains(it)).stream();
  }

  private static Optional<ServiceId> served(Yaml entry, List<ServicePlan> services) {
    Optional<ServiceId> id = entry.scalar(ServiceId::new);
    boolean known =
        id.filter(it -> services.stream().anyMatch(s -> s.service().equals(it))).isPresent();
    if (id.isPresent() && !known) {
      entry.fault("no service " + id.get() + " in this plan");
    }
    return id.filter(it -> known);
  }
}
