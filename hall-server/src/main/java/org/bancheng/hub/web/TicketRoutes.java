package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
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
        http -> change(http, id -> new HallCommand.CancelTicket(id)));
    routes.post(
        "/api/v1/tickets/{ticket}/requeue",
        http -> change(http, id -> new HallCommand.RequeueTicket(id)));
  }

  private void issue(Context http) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody body = JsonBody.of(http);
    ServiceId service = service(body.text("service"));
    Holder holder = new Holder(Optional.empty(), group(body.optionalText("group")));
    Outcome.Done done =
        orders.give(
            http,
            by,
            id ->
                new HallCommand.TakeTicket(
                    new TicketId(id.value()), service, Channel.DESK, holder));
    Ticket ticket = done.ticket().orElseThrow(TicketRoutes::ofAnEarlierDay);
    HallView view = loop.view();
    http.status(201)
        .contentType("application/json")
        .result(
            BusJson.write(
                wording.ticket(ticket.id().toString(), ticket, view.counters(), view.day())));
  }

  private interface TicketCommand {
    HallCommand of(TicketId ticket);
  }

  private void change(Context http, TicketCommand command) {
    StaffMember by = session.require(http, Role.GUIDE);
    JsonBody.of(http);
    TicketId ticket = ticketId(http.pathParam("ticket"));
    Outcome.Done done = orders.give(http, by, (CommandId id) -> command.of(ticket));
    Ticket now = done.ticket().or(() -> today(ticket)).orElseThrow(TicketRoutes::ofAnEarlierDay);
    HallRoutes.json(http, TicketJson.of(now, wording));
  }

  /** The ticket of an order that had nothing to change. */
  private Optional<Ticket> today(TicketId ticket) {
    return Orders.await(loop.read((state, changes) -> state.ticket(ticket)));
  }

  private static Problem.Found ofAnEarlierDay() {
    return new Problem.Found(
        Problem.of(409, "NOT_ALLOWED", "this key belongs to a ticket of an earlier day"));
  }

  static TicketId ticketId(String text) {
    try {
      return new TicketId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(Problem.badField("ticket", "ticket must be a ticket's id (a UUID)"));
    }
  }

  private static ServiceId service(String text) {
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
