package org.bancheng.hall.scene;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;

/** The demo hall under rules: every service has the same. */
public final class Ruled {
  private Ruled() {}

  public static HallPlan by(OpeningHours hours) {
    return by(new ServiceRules(hours, Quota.NONE, Set.of(HolderGroup.values())));
  }

  public static HallPlan by(Quota quota) {
    return by(new ServiceRules(OpeningHours.ALWAYS, quota, Set.of(HolderGroup.values())));
  }

  public static HallPlan by(OpeningHours hours, Quota quota) {
    return by(new ServiceRules(hours, quota, Set.of(HolderGroup.values())));
  }

  private static HallPlan by(ServiceRules rules) {
    HallPlan plan = DemoHall.plan();
    List<ServicePlan> services = plan.services().stream().map(it -> it.with(rules)).toList();
    return plan.withServices(services);
  }

  /** Monday to Friday, 9 to 12 and 13:30 to 17, as the national calendar says. */
  public static OpeningHours officeHours() {
    return officeHours(SpecialDates.NONE);
  }

  public static OpeningHours officeHours(SpecialDates dates) {
    return new OpeningHours(Optional.of(weekOf("09:00-12:00", "13:30-17:00")), true, dates);
  }

  /** The same hours from Monday to Friday. */
  public static Map<DayOfWeek, List<TimeSpan>> weekOf(String... spans) {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values())
        .filter(it -> it.getValue() <= 5)
        .forEach(it -> week.put(it, spans(spans)));
    return week;
  }

  public static List<TimeSpan> spans(String... spans) {
    return Stream.of(spans)
        .map(it -> it.split("-"))
        .map(it -> new TimeSpan(LocalTime.parse(it[0]), LocalTime.parse(it[1])))
        .toList();
  }

  public static SpecialDates closedOn(String date) {
    return new SpecialDates(Set.of(LocalDate.parse(date)), Set.of());
  }

  public static SpecialDates openOn(String date) {
    return new SpecialDates(Set.of(), Set.of(LocalDate.parse(date)));
  }

  public static Quota perDay(int most) {
    return new Quota(Optional.of(most), Optional.empty());
  }

  public static Quota perSlot(int minutes, int most) {
    return new Quota(
        Optional.empty(), Optional.of(new SlotQuota(Duration.ofMinutes(minutes), most)));
  }
}
