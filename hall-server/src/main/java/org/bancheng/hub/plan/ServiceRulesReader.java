package org.bancheng.hub.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;

/** What limits a service: {@code hours}, {@code quota}, {@code groups}; absent: no limit. */
final class ServiceRulesReader {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final String WEEK = "mon-fri";

  private ServiceRulesReader() {}

  static ServiceRules read(Yaml service) {
    OpeningHours hours =
        service
            .child("hours")
            .filter(Yaml::isMapping)
            .map(ServiceRulesReader::hours)
            .orElse(OpeningHours.ALWAYS);
    Quota quota =
        service
            .child("quota")
            .filter(Yaml::isMapping)
            .map(ServiceRulesReader::quota)
            .orElse(Quota.NONE);
    return new ServiceRules(hours, quota, groups(service));
  }

  private static OpeningHours hours(Yaml at) {
    boolean workingDays = at.optional("workingDays", PlanValues::yes).orElse(false);
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    List<TimeSpan> usual = spans(at, WEEK);
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean weekday = day.compareTo(DayOfWeek.FRIDAY) <= 0;
      String key = DAYS.get(day.ordinal());
      List<TimeSpan> own = spans(at, key);
      List<TimeSpan> all = own.isEmpty() && weekday && at.child(key).isEmpty() ? usual : own;
      if (!all.isEmpty()) {
        week.put(day, all);
      }
    }
    SpecialDates dates = PlanValues.dates(at);
    at.refuseOtherKeys();
    if (week.isEmpty()) {
      at.fault("no day has any hours; write mon-fri: [\"9:00-12:00\", \"13:30-17:00\"]");
    }
    return new OpeningHours(Optional.of(week), workingDays, dates);
  }

  private static List<TimeSpan> spans(Yaml at, String key) {
    return at.optionalList(key).stream()
        .flatMap(it -> it.scalar(PlanValues::span).stream())
        .toList();
  }

  private static Quota quota(Yaml at) {
    Optional<Integer> day = at.optional("day", PlanValues::count);
    Optional<SlotQuota> slot =
        at.child("slot").filter(Yaml::isMapping).flatMap(ServiceRulesReader::slot);
    at.refuseOtherKeys();
    return new Quota(day, slot);
  }

  private static Optional<SlotQuota> slot(Yaml at) {
    Optional<Duration> length = at.required("length", PlanValues::length);
    Optional<Integer> tickets = at.required("tickets", PlanValues::count);
    at.refuseOtherKeys();
    try {
      return length.flatMap(it -> tickets.map(most -> new SlotQuota(it, most)));
    } catch (IllegalArgumentException e) {
      at.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Set<HolderGroup> groups(Yaml service) {
    if (service.child("groups").isEmpty()) {
      return ServiceRules.NONE.groups();
    }
    return service.optionalList("groups").stream()
        .flatMap(it -> it.scalar(PlanValues::group).stream())
        .collect(Collectors.toSet());
  }
}
