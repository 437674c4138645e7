package org.bancheng.hall.scene;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.BoardPlan;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.StaffPlan;

/**
 * A small hall with an annex: counters 1 (A, B) and 2 (B, C) call in the hall, 3 (A, B, C) in the
 * annex.
 */
public final class TwoZones {
  private static final ZoneName HALL = new ZoneName("hall");
  private static final ZoneName ANNEX = new ZoneName("annex");

  private TwoZones() {}

  public static HallPlan plan() {
    return offering("A", "B", "C");
  }

  /** The same, with a service D that no counter serves. */
  public static HallPlan withUnservedD() {
    return offering("A", "B", "C", "D");
  }

  private static HallPlan offering(String... services) {
    return new HallPlan(
        new HallId("annexed"),
        new Names("两区大厅", "Hall with an annex"),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        List.of(HALL, ANNEX),
        Stream.of(services).map(TwoZones::service).toList(),
        List.of(counter("1", HALL, "AB"), counter("2", HALL, "BC"), counter("3", ANNEX, "ABC")),
        List.of(new KioskId("kiosk-1")),
        List.of(new BoardPlan(new BoardId("board-1"), HALL)),
        List.of(new StaffPlan("admin", Role.ADMIN)));
  }

  private static ServicePlan service(String letter) {
    Names name = new Names("业务" + letter, "Service " + letter);
    return new ServicePlan(new ServiceId(letter), name, new Names("", ""));
  }

  private static CounterPlan counter(String id, ZoneName zone, String services) {
    List<ServiceId> served = Stream.of(services.split("")).map(ServiceId::new).toList();
    return new CounterPlan(new CounterId(id), id + "号窗口", zone, served);
  }
}
