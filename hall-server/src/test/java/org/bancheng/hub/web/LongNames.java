package org.bancheng.hub.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;

/** A large hall whose services and counters have long names; invented. */
final class LongNames {
  private static final List<String> SERVICES =
      List.of(
          "综合受理",
          "办不成事反映",
          "社保医保",
          "不动产登记",
          "企业开办变更注销一件事联合办理",
          "建设工程规划许可与施工许可审批",
          "出入境证件",
          "住房公积金提取和贷款",
          "婚姻登记",
          "工程建设项目审批制度改革联合审图一窗受理与竣工验收备案");
  private static final List<String> ENGLISH =
      List.of(
          "General services",
          "Could not get it done",
          "Social and medical insurance",
          "Real estate registration",
          "Starting, changing and closing a business",
          "Planning and construction permits",
          "Passports and travel documents",
          "Housing fund withdrawals and loans",
          "Marriage registration",
          "Joint review and acceptance of construction projects");

  private LongNames() {}

  /** Ten services A to J, and so many counters that serve all of them. */
  static HallPlan plan(int counters) {
    HallPlan demo = DemoHall.plan();
    return demo.withServices(
            IntStream.range(0, SERVICES.size()).mapToObj(LongNames::service).toList())
        .withCounters(
            IntStream.rangeClosed(1, counters).mapToObj(it -> counter(it, demo)).toList());
  }

  private static ServicePlan service(int index) {
    Names names = new Names(SERVICES.get(index), ENGLISH.get(index));
    return new ServicePlan(new ServiceId(letter(index)), names, names);
  }

  private static CounterPlan counter(int number, HallPlan demo) {
    return new CounterPlan(
        new CounterId(Integer.toString(number)),
        number % 3 == 0 ? number + "号企业综合服务专窗（优先）" : number + "号窗口",
        demo.zones().get(0),
        Stream.iterate(0, it -> it + 1)
            .limit(SERVICES.size())
            .map(it -> new ServiceId(letter(it)))
            .toList());
  }

  private static String letter(int index) {
    return Character.toString((char) ('A' + index));
  }
}
