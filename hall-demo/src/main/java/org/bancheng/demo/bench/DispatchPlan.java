package org.bancheng.demo.bench;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.plan.ServicePlan;

/** A hall of a big city: as many services as there are letters, 100 counters, all rules on. */
final class DispatchPlan {
  static final int SERVICES = 26;
  static final int COUNTERS = 100;
  private static final int HELPS = 2;
  private static final ZoneName ZONE = new ZoneName("a");

  private DispatchPlan() {}

  /** Each counter serves so many services, and helps with two others if there are others. */
  static HallPlan of(int servicesPerCounter) {
    return new HallPlan(
        new HallId("dispatch"),
        new Names("调度测量厅", "Dispatch Bench Hall"),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        List.of(ZONE),
        letters(0, SERVICES).stream().map(DispatchPlan::service).toList(),
        IntStream.rangeClosed(1, COUNTERS).mapToObj(it -> counter(it, servicesPerCounter)).toList(),
        List.of(),
        List.of(),
        List.of(),
        HallPolicy.standard().with(PriorityPolicy.standard()));
  }

  static CounterId counter(int number) {
    return new CounterId(Integer.toString(number));
  }

  private static ServicePlan service(ServiceId id) {
    return new ServicePlan(id, new Names("业务", "Service"), new Names("", ""));
  }

  private static CounterPlan counter(int number, int services) {
    List<ServiceId> own = letters(number, services);
    return new CounterPlan(
        counter(number),
        number + "号窗口",
        ZONE,
        own,
        Map.of(own.get(0), 1.5),
        services + HELPS > SERVICES ? List.of() : letters(number + services, HELPS));
  }

  static List<ServiceId> letters(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(it -> new ServiceId(Character.toString('A' + it % SERVICES)))
        .toList();
  }
}
