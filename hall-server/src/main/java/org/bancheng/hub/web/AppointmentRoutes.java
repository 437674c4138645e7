package org.bancheng.hub.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

  void addTo(OrderDesk desk) {
    desk.post("/api/v1/appointments", this::book);
    desk.post("/api/v1/appointments/{appointment}/cancel", this::cancel);
  }

  private CompletableFuture<Reply> book(OrderRequest order) {
    StaffMember by = session.require(order, Role.GUIDE);
    JsonBody body = order.json();
    ServiceId service = TicketRoutes.service(body.text("service"));
    Instant slot = body.time("slot");
    return orders.give(
        order,
        by,
        id ->
            new AppointmentCommand.BookAppointment(
                new AppointmentId(id.value()), service, slot, Holder.UNKNOWN),
        done ->
            done.events().stream()
                .filter(AppointmentEvent.AppointmentBooked.class::isInstance)
                .map(AppointmentEvent.AppointmentBooked.class::cast)
                .findFirst()
                .map(this::booked)
                .orElseThrow());
  }

  private Reply booked(AppointmentEvent.AppointmentBooked booked) {
    return Reply.json(
        201,
        Map.of(
            "appointment", booked.appointment().value(),
            "service", booked.service().value(),
            "slot", wording.time(booked.slot())));
  }

  private CompletableFuture<Reply> cancel(OrderRequest order) {
    StaffMember by = session.require(order, Role.GUIDE);
    order.json();
    AppointmentId appointment = id(order.parameter("appointment"));
    return orders.give(
        order,
        by,
        id -> new AppointmentCommand.CancelAppointment(appointment),
        done -> Reply.NO_CONTENT);
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
