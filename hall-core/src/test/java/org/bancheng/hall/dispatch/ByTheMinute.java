package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.HallState;

/** A hall whose tickets come and are called by the minute, counted from the opening. */
abstract class ByTheMinute {
  private static final Instant OPENING = Instant.parse("2026-11-23T01:00:00Z");
  static final int NEVER = 1_000;

  HallState hall = opened(BusyPlan.with(NEVER, NEVER, NEVER, 1));
  private long ids;

  static HallState opened(HallPlan plan) {
    HallState hall = new HallState(plan);
    hall.apply(new DayEvent.DayStarted(Scene.MONDAY));
    return hall;
  }

  void comes(String service, HolderGroup group, int minute) {
    comes(service, group, minute, Optional.empty(), Optional.empty());
  }

  void comesBooked(String service, int arrival, int slot) {
    AppointmentId booked = new AppointmentId(new UUID(8, ids));
    happens(
        new AppointmentEvent.AppointmentBooked(
            booked, new ServiceId(service), at(slot), Holder.UNKNOWN, at(0)));
    comes(service, HolderGroup.NONE, 0, Optional.of(at(arrival)), Optional.of(booked));
  }

  void comes(
      String service,
      HolderGroup group,
      int minute,
      Optional<Instant> arrival,
      Optional<AppointmentId> booked) {
    Series series = new Series(service);
    happens(
        new TicketEvent.TicketIssued(
            new TicketId(new UUID(7, ++ids)),
            new TicketNumber(series, hall.lastNumber(series) + 1),
            new ServiceId(service),
            Channel.KIOSK,
            new Holder(Optional.empty(), group),
            0,
            at(minute),
            arrival,
            booked));
  }

  String called(String counter, int minute) {
    Choice choice = choice(counter, minute).orElseThrow();
    happens(
        new TicketEvent.TicketCalled(
            choice.ticket().id(),
            choice.ticket().number(),
            counter(counter),
            new CallId(new UUID(9, ++ids)),
            ids,
            Optional.empty(),
            at(minute),
            Optional.of(choice.why())));
    return choice.ticket().number().toString();
  }

  String why(String counter, int minute) {
    return choice(counter, minute).orElseThrow().why().toString();
  }

  Optional<Choice> choice(String counter, int minute) {
    HallPlan plan = hall.plan();
    return NextTicket.choose(hall, plan.counter(counter(counter)).orElseThrow(), at(minute));
  }

  void happens(HallEvent event) {
    hall.apply(event);
  }

  static CounterId counter(String id) {
    return new CounterId(id);
  }

  static Instant at(int minute) {
    return OPENING.plus(Duration.ofMinutes(minute));
  }
}
