package org.bancheng.hall.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;

/**
 * The county hall of the demo, and of a hub that is given no plan: four services, six counters, one
 * zone.
 */
public final class DemoHall {
  private static final ZoneName ZONE = new ZoneName("a");

  private DemoHall() {}

  /** The plan; open at any hour of any day, without quotas. */
  public static HallPlan plan() {
    return new HallPlan(
        new HallId("demo"),
        new Names("示例县政务服务中心", "Demo County Service Hall"),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        List.of(ZONE),
        services(),
        IntStream.rangeClosed(1, 6).mapToObj(DemoHall::counter).toList(),
        List.of(new KioskId("kiosk-1")),
        List.of(new BoardPlan(new BoardId("board-1"), ZONE)),
        staff(),
        HallPolicy.standard().with(PriorityPolicy.standard()));
  }

  private static List<ServicePlan> services() {
    return List.of(
        service("A", "综合受理", "General services", "身份证、申请材料", "ID card, application papers"),
        service(
            "B", "办不成事反映", "Could not get it done", "身份证、已有的回复或材料", "ID card, any earlier answer"),
        service(
            "C",
            "社保医保",
            "Social and medical insurance",
            "身份证、社保卡",
            "ID card, social security card"),
        service(
            "D",
            "不动产登记",
            "Real estate registration",
            "身份证、合同、权属证明",
            "ID card, contract, proof of title"));
  }

  private static ServicePlan service(
      String letter, String zh, String en, String bringZh, String bringEn) {
    return new ServicePlan(new ServiceId(letter), new Names(zh, en), new Names(bringZh, bringEn));
  }

  private static CounterPlan counter(int number) {
    String services = number == 6 ? "B" : "ACD";
    return new CounterPlan(
        new CounterId(Integer.toString(number)),
        number + "号窗口",
        ZONE,
        Stream.of(services.split("")).map(ServiceId::new).toList());
  }

  private static List<StaffPlan> staff() {
    Stream<StaffPlan> leaders =
        Stream.of(
            new StaffPlan("admin", Role.ADMIN),
            new StaffPlan("manager", Role.MANAGER),
            new StaffPlan("guide", Role.GUIDE));
    Stream<StaffPlan> clerks =
        IntStream.rangeClosed(1, 6).mapToObj(n -> new StaffPlan("clerk" + n, Role.CLERK));
    return Stream.concat(leaders, clerks).toList();
  }
}
