package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.OverflowPolicy;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.WaitThresholds;

/**
 * A hall with all that makes the choice hard: counters of different speed, two that help others, a
 * service that favours nobody. All its numbers are exact in binary, so scores can be compared.
 */
final class BusyPlan {
  private static final ZoneName ZONE = new ZoneName("a");
  private static final Map<HolderGroup, GroupPriority> GROUPS =
      Map.of(
          HolderGroup.ELDERLY, new GroupPriority(Duration.ofMinutes(2), 1.5),
          HolderGroup.PREGNANT, new GroupPriority(Duration.ofMinutes(5), 2),
          HolderGroup.SOLDIER, GroupPriority.ORDINARY);

  private BusyPlan() {}

  static HallPlan with(int longestWaitMin, int mostOvertakes, int ordinaryEvery, int gain) {
    return with(
        new PriorityPolicy(
            GROUPS, Duration.ofMinutes(longestWaitMin), mostOvertakes, ordinaryEvery, gain));
  }

  private static HallPlan with(PriorityPolicy priority) {
    return plan(
        List.of(
            service("A", Set.of(HolderGroup.ELDERLY, HolderGroup.PREGNANT)),
            service("B", Set.of(HolderGroup.values())),
            service("C", Set.of())),
        List.of(
            counter("1", "AB", Map.of("B", 2.0), "C"),
            counter("2", "BC", Map.of(), ""),
            counter("3", "C", Map.of(), "A"),
            counter("4", "ABC", Map.of("A", 0.5, "C", 4.0), "")),
        priority);
  }

  /** One service, so many equal counters. */
  static HallPlan oneLine(int counters, PriorityPolicy priority) {
    return plan(
        List.of(service("A", Set.of(HolderGroup.values()))),
        Stream.iterate(1, it -> it + 1)
            .limit(counters)
            .map(it -> counter(it.toString(), "A", Map.of(), ""))
            .toList(),
        priority);
  }

  private static HallPlan plan(
      List<ServicePlan> services, List<CounterPlan> counters, PriorityPolicy priority) {
    return new HallPlan(
        new HallId("busy"),
        new Names("繁忙大厅", "Busy hall"),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        List.of(ZONE),
        services,
        counters,
        List.of(),
        List.of(),
        List.of(),
        new HallPolicy(
            priority,
            NoShowPolicy.standard(),
            new OverflowPolicy(2, Duration.ofMinutes(2)),
            AppointmentPolicy.standard(),
            Duration.ofMinutes(15),
            List.of(),
            WaitThresholds.standard()));
  }

  private static ServicePlan service(String letter, Set<HolderGroup> groups) {
    return new ServicePlan(
        new ServiceId(letter),
        new Names("业务" + letter, "Service " + letter),
        new Names("", ""),
        new ServiceRules(OpeningHours.ALWAYS, Quota.NONE, groups));
  }

  private static CounterPlan counter(
      String id, String services, Map<String, Double> weights, String helps) {
    Map<ServiceId, Double> byService = new HashMap<>();
    weights.forEach((letter, weight) -> byService.put(new ServiceId(letter), weight));
    return new CounterPlan(
        new CounterId(id), id + "号窗口", ZONE, letters(services), byService, letters(helps));
  }

  private static List<ServiceId> letters(String letters) {
    return letters.chars().mapToObj(it -> new ServiceId(Character.toString(it))).toList();
  }
}
