package org.bancheng.demo.simulate;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.TimeSpan;

/**
 * The demo's hall with three kiosks, and limits: few numbers of B in a day, few of C in each half
 * hour; D has a break at noon, and is open for half a day tomorrow.
 */
final class SimulatedPlan {
  static final List<KioskId> KIOSKS =
      List.of(new KioskId("kiosk-k"), new KioskId("kiosk-l"), new KioskId("kiosk-m"));

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Quota FEW_A_DAY = new Quota(Optional.of(45), Optional.empty());

  private static final Quota FEW_AT_ONCE =
      new Quota(Optional.empty(), Optional.of(new SlotQuota(Duration.ofMinutes(30), 20)));

  private static final OpeningHours WITH_A_BREAK =
      new OpeningHours(
          Optional.of(
              Map.of(
                  TODAY.getDayOfWeek(),
                  List.of(span("08:00", "12:00"), span("12:30", "17:00")),
                  TODAY.plusDays(1).getDayOfWeek(),
                  List.of(span("08:00", "12:30")))),
          false);

  private static final Map<ServiceId, ServiceRules> LIMITS =
      Map.of(
          new ServiceId("B"), rules(OpeningHours.ALWAYS, FEW_A_DAY),
          new ServiceId("C"), rules(OpeningHours.ALWAYS, FEW_AT_ONCE),
          new ServiceId("D"), rules(WITH_A_BREAK, Quota.NONE));

  private SimulatedPlan() {}

  static HallPlan plan() {
    HallPlan demo = DemoHall.plan().withKiosks(KIOSKS);
    return demo.withServices(demo.services().stream().map(SimulatedPlan::limited).toList());
  }

  private static ServicePlan limited(ServicePlan service) {
    return service.with(LIMITS.getOrDefault(service.service(), service.rules()));
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static ServiceRules rules(OpeningHours hours, Quota quota) {
    return new ServiceRules(hours, quota, ServiceRules.NONE.groups());
  }

  /** Service letter and kiosk letter: no other kiosk, and never the hub, makes such a number. */
  static Series offlineSeries(ServiceId service, KioskId kiosk) {
    char letter = Character.toUpperCase(kiosk.value().charAt(kiosk.value().length() - 1));
    return new Series(service.value() + letter);
  }
}
