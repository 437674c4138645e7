package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.staff.StaffMember;

/** The guide desk books slots of today and gives them back. */
final class AppointmentRoutes {
  private final StaffSession session;
  private final Orders orders;
  private final Wording wording;

  AppointmentRoutes(StaffSession session, Orders orders, Wording wording) {
    this.session = session;
    this.orders = orders;
    this.wording = wording;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/v1/appointments", this::book);
    routes.post("/api/v1/appointments/{appointment}/cancel", this::cancel);
  }

  private void book(Context http) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody body = JsonBody.of(http);
    ServiceId service = TicketRoutes.service(body.text("service"));
    Instant slot = body.time("slot");
    orders.give(
        http,
        by,
        id ->
            new AppointmentCommand.BookAppointment(
                new AppointmentId(id.value()), service, slot, Holder.UNKNOWN),
        done ->
            done.events().stream()
                .filter(AppointmentEvent.AppointmentBooked.class::isInstance)
                .map(AppointmentEvent.AppointmentBooked.class::cast)
                .forEach(booked -> booked(http, booked)));
  }

  private void booked(Context http, AppointmentEvent.AppointmentBooked booked) {
    http.status(201);
    HallRoutes.json(
        http,
        Map.of(
            "appointment", booked.appointment().value(),
            "service", booked.service().value(),
            "slot", wording.time(booked.slot())));
  }

  private void cancel(Context http) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody.of(http);
    AppointmentId appointment = id(http.pathParam("appointment"));
    orders.give(
        http,
        by,
        id -> new AppointmentCommand.CancelAppointment(appointment),
        done -> http.status(204));
  }

  static AppointmentId id(String text) {
    try {
      return new AppointmentId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(
          Problem.badField("appointment", "appointment must be an appointment's id (a UUID)"));
    }
  }
}
