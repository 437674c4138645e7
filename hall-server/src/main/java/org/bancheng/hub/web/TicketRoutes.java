package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.staff.StaffMember;

/** The guide desk: issue, cancel, requeue. */
final class TicketRoutes {
  private final StaffSession session;
  private final Orders orders;
  private final Wording wording;
  private final HallLoop loop;

  TicketRoutes(StaffSession session, Orders orders, Wording wording, HallLoop loop) {
    this.session = session;
    this.orders = orders;
    this.wording = wording;
    this.loop = loop;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/v1/tickets", this::issue);
    routes.post(
        "/api/v1/tickets/{ticket}/cancel",
        http -> change(http, id -> new TicketCommand.CancelTicket(id)));
    routes.post(
        "/api/v1/tickets/{ticket}/requeue",
        http -> change(http, id -> new TicketCommand.RequeueTicket(id)));
  }

  private void issue(Context http) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody body = JsonBody.of(http);
    ServiceId service = service(body.text("service"));
    Holder holder = new Holder(Optional.empty(), group(body.optionalText("group")));
    Optional<AppointmentId> appointment =
        body.optionalText("appointment").map(AppointmentRoutes::id);
    orders.give(
        http,
        by,
        id ->
            new TicketCommand.TakeTicket(
                new TicketId(id.value()), service, Channel.DESK, holder, appointment),
        done -> issued(http, done));
  }

  private void issued(Context http, Outcome.Done done) {
    Ticket ticket = done.ticket().orElseThrow(TicketRoutes::ofAnEarlierDay);
    HallView view = loop.view();
    http.status(201)
        .contentType("application/json")
        .result(BusJson.write(wording.ticket(ticket.id().toString(), ticket, view)));
  }

  static Problem.Found ofAnEarlierDay() {
    return new Problem.Found(
        Problem.of(409, "NOT_ALLOWED", "this key belongs to a ticket of an earlier day"));
  }

  private interface TicketStep {
    HallCommand of(TicketId ticket);
  }

  private void change(Context http, TicketStep command) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody.of(http);
    TicketId ticket = ticketId(http.pathParam("ticket"));
    orders.give(
        http,
        by,
        id -> command.of(ticket),
        done -> HallRoutes.json(http, TicketJson.of(changed(ticket, done), wording)));
  }

  /** An order that had nothing to change concerns the ticket as it is. */
  private Ticket changed(TicketId ticket, Outcome.Done done) {
    return done.ticket()
        .or(() -> Orders.await(loop.read((state, changes) -> state.ticket(ticket))))
        .orElseThrow(TicketRoutes::ofAnEarlierDay);
  }

  static TicketId ticketId(String text) {
    try {
      return new TicketId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(Problem.badField("ticket", "ticket must be a ticket's id (a UUID)"));
    }
  }

  static ServiceId service(String text) {
    try {
      return new ServiceId(text);
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(Problem.badField("service", "service must be one letter A to Z"));
    }
  }

  private static HolderGroup group(Optional<String> text) {
    try {
      return text.map(HolderGroup::valueOf).orElse(HolderGroup.NONE);
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(
          Problem.badField("group", "group must be NONE, ELDERLY, SOLDIER, DISABLED or PREGNANT"));
    }
  }
}
