package org.bancheng.hub.rush;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;

/** Eight counters in two zones that compete for three services. */
final class RushHall {
  static final List<String> SERVICES = List.of("A", "B", "C");
  private static final ZoneName LEFT = new ZoneName("left");
  private static final ZoneName RIGHT = new ZoneName("right");
  private static final List<String> SERVED =
      List.of("A", "A", "AB", "AB", "BC", "BC", "ABC", "ABC");

  private RushHall() {}

  static HallPlan plan() {
    return new HallPlan(
        new HallId("rush"),
        new Names("高峰大厅", "Hall in a rush"),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        List.of(LEFT, RIGHT),
        SERVICES.stream().map(RushHall::service).toList(),
        Stream.iterate(1, n -> n + 1).limit(SERVED.size()).map(RushHall::counter).toList(),
        List.of(new KioskId("kiosk-1")),
        List.of(),
        List.of());
  }

  private static ServicePlan service(String letter) {
    Names name = new Names("业务" + letter, "Service " + letter);
    return new ServicePlan(new ServiceId(letter), name, new Names("", ""));
  }

  private static CounterPlan counter(int number) {
    List<ServiceId> services =
        Stream.of(SERVED.get(number - 1).split("")).map(ServiceId::new).toList();
    ZoneName zone = number % 2 == 0 ? RIGHT : LEFT;
    return new CounterPlan(new CounterId(Integer.toString(number)), number + "号窗口", zone, services);
  }
}
