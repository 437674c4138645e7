package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.instant;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Ruled.closedOn;
import static org.bancheng.hall.scene.Ruled.officeHours;
import static org.bancheng.hall.scene.Ruled.openOn;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

class ServiceDoorTest {
  private static final HallPlan OFFICE = Ruled.by(officeHours());

  @Test
  void aServiceWithoutHoursIsOpenAtAnyHourOfAnyDay() {
    assertThat(open(DemoHall.plan(), "2026-10-01T03:00")).isTrue();
  }

  @Test
  void opensAndClosesToTheMinute() {
    assertThat(open(OFFICE, "2026-11-23T08:59:59")).isFalse();
    assertThat(open(OFFICE, "2026-11-23T09:00")).isTrue();
    assertThat(open(OFFICE, "2026-11-23T16:59:59")).isTrue();
    assertThat(open(OFFICE, "2026-11-23T17:00")).isFalse();
  }

  @Test
  void isProvisionalInAYearWhoseHolidaysAreNotPublished() {
    assertThat(provisional(OFFICE, "2026-12-31T10:00")).isFalse();
    assertThat(provisional(OFFICE, "2027-01-04T10:00")).isTrue();
  }

  @Test
  void isNeverProvisionalForAServiceThatDoesNotFollowTheNationalCalendar() {
    assertThat(provisional(DemoHall.plan(), "2027-01-04T10:00")).isFalse();
  }

  @Test
  void isNotProvisionalOnADateThatTheHallDecidesItself() {
    assertThat(provisional(Ruled.by(officeHours(closedOn("2027-02-06"))), "2027-02-06T10:00"))
        .isFalse();
  }

  private static boolean provisional(HallPlan plan, String time) {
    return ServiceDoor.isProvisional(plan, service("A"), instant(time));
  }

  @Test
  void hasABreakAtNoon() {
    assertThat(open(OFFICE, "2026-11-23T12:00")).isFalse();
    assertThat(open(OFFICE, "2026-11-23T13:29:59")).isFalse();
    assertThat(open(OFFICE, "2026-11-23T13:30")).isTrue();
  }

  @Test
  void isClosedOnAWeekendAndOnANationalHoliday() {
    assertThat(open(OFFICE, "2026-11-21T10:00")).isFalse();
    assertThat(open(OFFICE, "2026-10-01T10:00")).isFalse();
  }

  @Test
  void aMakeUpSaturdayHasTheHoursOfAMonday() {
    assertThat(open(OFFICE, "2026-10-10T10:00")).isTrue();
    assertThat(open(OFFICE, "2026-10-10T12:30")).isFalse();
  }

  @Test
  void aMakeUpSaturdayKeepsTheHoursOfASaturdayIfTheWeekHasSome() {
    HallPlan plan = Ruled.by(withSaturday(true));
    assertThat(open(plan, "2026-10-10T09:30")).isFalse();
    assertThat(open(plan, "2026-10-10T10:30")).isTrue();
  }

  @Test
  void aWeekdayWithoutHoursIsClosedAlthoughTheNationWorks() {
    Map<DayOfWeek, List<TimeSpan>> week = Ruled.weekOf("09:00-17:00");
    week.remove(DayOfWeek.WEDNESDAY);
    HallPlan plan = Ruled.by(new OpeningHours(Optional.of(week), true));
    assertThat(open(plan, "2026-11-25T10:00")).isFalse();
  }

  @Test
  void theNationalCalendarRulesAWeekWithASaturday() {
    assertThat(open(Ruled.by(withSaturday(true)), "2026-11-21T10:30")).isFalse();
    assertThat(open(Ruled.by(withSaturday(false)), "2026-11-21T10:30")).isTrue();
  }

  @Test
  void whoDoesNotFollowTheNationalCalendarIsOpenOnAHoliday() {
    assertThat(open(Ruled.by(withSaturday(false)), "2026-10-01T10:00")).isTrue();
  }

  @Test
  void theHallsOwnDatesStandAboveTheCalendar() {
    assertThat(open(hallDates(closedOn("2026-11-23")), "2026-11-23T10:00")).isFalse();
    assertThat(open(hallDates(openOn("2026-11-21")), "2026-11-21T10:00")).isTrue();
    assertThat(open(hallDates(openOn("2026-11-21")), "2026-11-21T12:30")).isFalse();
  }

  @Test
  void theServicesOwnDatesStandAboveTheHalls() {
    HallPlan closedHall = hallDates(closedOn("2026-11-23"));
    HallPlan plan = Ruled.by(officeHours(openOn("2026-11-23"))).with(closedHall.policy());
    assertThat(open(plan, "2026-11-23T10:00")).isTrue();
    assertThat(open(Ruled.by(officeHours(closedOn("2026-11-23"))), "2026-11-23T10:00")).isFalse();
  }

  @Test
  void aDateOfItsOwnClosesAServiceThatIsAlwaysOpen() {
    OpeningHours hours = new OpeningHours(Optional.empty(), false, closedOn("2026-11-23"));
    assertThat(open(Ruled.by(hours), "2026-11-23T10:00")).isFalse();
  }

  @Test
  void aServiceThatIsNotThereIsNotOpen() {
    assertThat(ServiceDoor.isOpen(OFFICE, service("Z"), instant("10:00"))).isFalse();
  }

  @Test
  void aNumberOutsideTheHoursIsRefused() {
    Scene hall = Scene.hall(OFFICE);
    assertThat(hall.when("2026-11-23T08:59:59").asked(take("A")))
        .isRefusedAs(Refusal.SERVICE_CLOSED);
    assertThat(hall.when("2026-11-23T09:00").asked(take("A"))).issues("A001");
    assertThat(hall.when("2026-11-23T12:00").asked(take("A"))).isRefusedAs(Refusal.SERVICE_CLOSED);
  }

  @Test
  void theTicketHeldIsNamedAtAnyHour() {
    Scene hall = Scene.hall(OFFICE).after(take("A", person("li")));
    assertThat(hall.when("2026-11-23T12:30").asked(take("A", person("li"))))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET);
  }

  @Test
  void aClockThatWasWrongForAMinuteDoesNotShutTheHall() {
    Scene hall = Scene.hall(OFFICE).when("2026-11-23T16:59").after(take("A"));
    assertThat(hall.when("2026-11-23T09:30").asked(take("A"))).issues("A002");
  }

  private static HallPlan hallDates(SpecialDates dates) {
    return OFFICE.with(OFFICE.policy().with(dates));
  }

  private static OpeningHours withSaturday(boolean workingDays) {
    Map<DayOfWeek, List<TimeSpan>> week = Ruled.weekOf("09:00-17:00");
    week.put(DayOfWeek.SATURDAY, Ruled.spans("10:00-12:00"));
    return new OpeningHours(Optional.of(week), workingDays);
  }

  private static boolean open(HallPlan plan, String time) {
    return ServiceDoor.isOpen(plan, service("A"), instant(time));
  }
}
