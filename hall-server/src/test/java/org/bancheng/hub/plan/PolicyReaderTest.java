package org.bancheng.hub.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.plan.OverflowPolicy;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;
import org.bancheng.hall.plan.WaitThresholds;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
  private static final String HALL =
      """
      hall: county-7
      name: {zh: 某县政务大厅, en: A county hall}
      timezone: Asia/Shanghai
      zones: [a]
      services:
        - {service: A, name: {zh: 综合受理, en: General}%s}
        - {service: B, name: {zh: 社保, en: Insurance}}
      counters:
        - {counter: 1, name: 1号窗口, zone: a, services: [A, B]%s}
        - {counter: 2, name: 2号窗口, zone: a, services: [B], helps: [A]}
      kiosks: [kiosk-1]
      boards: [{board: board-1, zone: a}]
      staff: [{user: admin, role: ADMIN}]
      """;

  private static HallPlan plan(String service, String counter, String policy) {
    return PlanReader.read(HALL.formatted(service, counter) + policy);
  }

  private static String faults(String service, String counter, String policy) {
    BadPlan bad = catchThrowableOfType(BadPlan.class, () -> plan(service, counter, policy));
    return String.join("\n", bad.faults().stream().map(PlanFault::toString).toList());
  }

  @Test
  void aPlanThatSaysNothingHasTheStandardPolicy() {
    assertThat(plan("", "", "").policy()).isEqualTo(HallPolicy.standard());
  }

  @Test
  void readsEverySection() {
    String policy =
        """
        priority:
          groups: {ELDERLY: {headStart: 2 min, rate: 1.5}, PREGNANT: {rate: 2}}
          longestWait: 20 min
          overtakes: 2
          ordinaryEvery: 3
          lateness: 0.5
        noShow: {mostRecalls: 3, recallsBefore: 1, returns: 2, behind: 4}
        overflow: {lineAbove: 12, margin: 3 min}
        appointments: {slot: 15 min, lead: 90 s, grace: 5 min, share: 0.5}
        park: 1 h
        pauseReasons: [午休, 取件]
        thresholds: {amber: 10 min, red: PT25M, linePerCounter: 8}
        dates: {closed: [2026-12-24], open: [2026-12-26]}
        """;
    assertThat(plan("", "", policy).policy())
        .isEqualTo(
            new HallPolicy(
                new PriorityPolicy(
                    Map.of(
                        HolderGroup.ELDERLY, new GroupPriority(Duration.ofMinutes(2), 1.5),
                        HolderGroup.PREGNANT, new GroupPriority(Duration.ZERO, 2)),
                    Duration.ofMinutes(20),
                    2,
                    3,
                    0.5),
                new NoShowPolicy(Optional.of(3), 1, 2, Optional.of(4)),
                new OverflowPolicy(12, Duration.ofMinutes(3)),
                new AppointmentPolicy(
                    Duration.ofMinutes(15), Duration.ofSeconds(90), Duration.ofMinutes(5), 0.5),
                Duration.ofHours(1),
                List.of("午休", "取件"),
                new WaitThresholds(Duration.ofMinutes(10), Duration.ofMinutes(25), 8),
                new SpecialDates(
                    Set.of(LocalDate.of(2026, 12, 24)), Set.of(LocalDate.of(2026, 12, 26)))));
  }

  @Test
  void readsWhatLimitsAService() {
    String limits =
        ", hours: {workingDays: yes, mon-fri: [\"9:00-12:00\", \"13:30-17:00\"], fri: [\"9:00-12:00\"]}"
            + ", quota: {day: 200, slot: {length: 30 min, tickets: 20}}, groups: [ELDERLY]";
    ServiceRules rules = plan(limits, "", "").services().get(0).rules();
    TimeSpan morning = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(12, 0));
    TimeSpan afternoon = new TimeSpan(LocalTime.of(13, 30), LocalTime.of(17, 0));
    assertThat(rules.hours().workingDays()).isTrue();
    assertThat(rules.hours().week().orElseThrow())
        .containsEntry(DayOfWeek.MONDAY, List.of(morning, afternoon))
        .containsEntry(DayOfWeek.FRIDAY, List.of(morning))
        .doesNotContainKey(DayOfWeek.SATURDAY);
    assertThat(rules.quota())
        .isEqualTo(
            new Quota(Optional.of(200), Optional.of(new SlotQuota(Duration.ofMinutes(30), 20))));
    assertThat(rules.groups()).isEqualTo(Set.of(HolderGroup.ELDERLY));
  }

  @Test
  void readsHowFastACounterIsAndWhomItHelps() {
    HallPlan plan = plan("", ", weights: {B: 1.5}", "");
    assertThat(plan.counters().get(0).weight(new ServiceId("A"))).isEqualTo(1);
    assertThat(plan.counters().get(0).weight(new ServiceId("B"))).isEqualTo(1.5);
    assertThat(plan.counters().get(1).helps()).containsExactly(new ServiceId("A"));
  }

  @Test
  void listsEveryFaultWithItsPlace() {
    String policy =
        """
        priority:
          groups: {KINGS: {rate: 2}, ELDERLY: {rate: 0.5}}
          longestWait: soon
          ordinaryEvery: 0
        noShow: {mostRecalls: 1, recallsBefore: 2}
        park: 0 s
        thresholds: {amber: 30 min, red: 10 min}
        dates: {closed: [tomorrow, 2026-12-24], open: [2026-12-24]}
        """;
    assertThat(
            faults(
                ", hours: {mon-fri: [\"12:00-9:00\"]}, groups: [NOBLE]",
                ", weights: {B: 0}, helps: [A]",
                policy))
        .isEqualTo(
            """
            line 6, services[0].hours.mon-fri[0]: a span must end after it begins: 12:00-09:00
            line 6, services[0].hours: no day has any hours; write mon-fri: ["9:00-12:00", "13:30-17:00"]
            line 6, services[0].groups[0]: must be one of NONE, ELDERLY, SOLDIER, DISABLED, PREGNANT
            line 9, counters[0].weights.B: a weight must be more than 0
            line 9, counters[0].helps[0]: the counter serves A anyway; it cannot help there
            line 15, priority.groups.ELDERLY: rate must be 1 to 10: 0.5
            line 15, priority.groups.KINGS: unknown key; known here: NONE, ELDERLY, SOLDIER, DISABLED, PREGNANT
            line 15, priority: priority: overtakes and lateness cannot be negative, ordinaryEvery is 1 or more
            line 16, priority.longestWait: must be a length of time such as 15 min or 90 s
            line 18, noShow: no-show: counts must not be negative, and recalls must reach those needed before
            line 19, park: parking must take some time
            line 20, thresholds: thresholds: amber, then red, and at least one person
            line 21, dates.closed[0]: must be a date such as 2026-10-01
            line 21, dates: a date cannot be both closed and open""");
  }
}
