package org.bancheng.demo.simulate.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.TimeSpan;
import org.junit.jupiter.api.Test;

/** Of each service three numbers a day, two in half an hour, with a break at noon. A Tuesday. */
class DoorLawTest {
  private static final ServiceId A = new ServiceId("A");

  private final DoorLaw door = new DoorLaw(plan());
  private long ids;

  @Test
  void noNumberInTheBreak() {
    comes("11:59");

    breaks("hours", () -> comes("12:00"));
  }

  @Test
  void hoursGoByTheClockAsItStands() {
    comes("11:59", "12:30");

    breaks("hours", () -> comes("12:00", "14:00"));
  }

  @Test
  void noNumberOnAWeekdayWithoutHours() {
    Instant wednesday = at("09:00").plus(Duration.ofDays(1));

    breaks("hours", () -> door.happened(issued(wednesday, Channel.KIOSK), wednesday));
  }

  @Test
  void noSlotIsPromisedInTheBreak() {
    breaks("hours", () -> books("12:30"));
  }

  @Test
  void noMoreInADayThanTheQuota() {
    comes("09:00");
    comes("10:00");
    comes("11:00");

    breaks("quota", () -> comes("14:00"));
  }

  @Test
  void noMoreInASlotThanTheQuota() {
    comes("09:00");
    comes("09:29");

    breaks("quota", () -> comes("09:15"));
  }

  @Test
  void theNextSlotHasRoomAgain() {
    comes("09:00");
    comes("09:29");

    comes("09:30");
  }

  @Test
  void slotsGoByTheHallsTime() {
    comes("10:00");
    comes("10:01");

    breaks("quota", () -> comes("09:02", "10:01"));
  }

  @Test
  void anOfflineNumberCountsAndIsNeverTooMany() {
    for (int i = 0; i < 4; i++) {
      door.happened(issued(at("12:10"), Channel.OFFLINE), at("12:10"));
    }

    breaks("quota", () -> comes("14:00"));
  }

  @Test
  void anAppointmentCountsFromItsBooking() {
    books("14:00");
    books("14:00");

    breaks("quota", () -> comes("14:10"));
  }

  @Test
  void anAppointmentThatEndedCountsNoMore() {
    books("14:00");
    AppointmentId given = books("14:00");

    door.happened(new AppointmentEvent.AppointmentEnded(given, true, at("13:00")), at("13:00"));

    comes("14:10");
  }

  @Test
  void anAppointmentIsClaimedInTheBreakAndOnlyOnce() {
    AppointmentId booked = books("13:30");
    claims(booked);

    breaks("quota", () -> claims(booked));
  }

  private void breaks(String law, Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(Violation.class).hasMessageStartingWith(law);
  }

  private void comes(String time) {
    comes(time, time);
  }

  private void comes(String byTheClock, String byTheHall) {
    door.happened(issued(at(byTheClock), Channel.KIOSK), at(byTheHall));
  }

  private AppointmentId books(String slot) {
    AppointmentId id = new AppointmentId(uuid());
    Instant now = at("08:00");
    door.happened(
        new AppointmentEvent.AppointmentBooked(id, A, at(slot), Holder.UNKNOWN, now), now);
    return id;
  }

  private void claims(AppointmentId appointment) {
    Instant now = at("12:50");
    door.happened(
        new TicketEvent.TicketIssued(
            new TicketId(uuid()),
            TicketNumber.parse("A001"),
            A,
            Channel.KIOSK,
            Holder.UNKNOWN,
            0,
            now,
            Optional.of(now),
            Optional.of(appointment)),
        now);
  }

  private TicketEvent.TicketIssued issued(Instant now, Channel channel) {
    return new TicketEvent.TicketIssued(
        new TicketId(uuid()), TicketNumber.parse("A001"), A, channel, Holder.UNKNOWN, 0, now);
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse("2026-11-24T" + time + "+08:00").toInstant();
  }

  private UUID uuid() {
    return new UUID(0, ++ids);
  }

  private static HallPlan plan() {
    HallPlan demo = DemoHall.plan();
    OpeningHours hours =
        new OpeningHours(
            Optional.of(
                Map.of(DayOfWeek.TUESDAY, List.of(span("08:00", "12:00"), span("13:30", "17:00")))),
            false);
    Quota quota = new Quota(Optional.of(3), Optional.of(new SlotQuota(Duration.ofMinutes(30), 2)));
    ServiceRules rules = new ServiceRules(hours, quota, ServiceRules.NONE.groups());
    return demo.withServices(demo.services().stream().map(it -> it.with(rules)).toList());
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
  }
}
