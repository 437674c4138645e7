package org.bancheng.hub.web;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

  void addTo(OrderDesk desk) {
    desk.post("/api/v1/tickets", this::issue);
    desk.post(
        "/api/v1/tickets/{ticket}/cancel",
        order -> change(order, id -> new TicketCommand.CancelTicket(id)));
    desk.post(
        "/api/v1/tickets/{ticket}/requeue",
        order -> change(order, id -> new TicketCommand.RequeueTicket(id)));
  }

  private CompletableFuture<Reply> issue(OrderRequest order) {
    StaffMember by = session.require(order, Role.GUIDE);
    JsonBody body = order.json();
    ServiceId service = service(body.text("service"));
    Holder holder = new Holder(Optional.empty(), group(body.optionalText("group")));
    Optional<AppointmentId> appointment =
        body.optionalText("appointment").map(AppointmentRoutes::id);
    return orders.give(
        order,
        by,
        id ->
            new TicketCommand.TakeTicket(
                new TicketId(id.value()), service, Channel.DESK, holder, appointment),
        this::issued);
  }

  private Reply issued(Outcome.Done done) {
    Ticket ticket = ticketOf(done);
    HallView view = loop.view();
    return Reply.json(201, wording.ticket(ticket.id().toString(), ticket, view));
  }

  /**
   * @throws Problem.Found if the answer is one of an earlier day
   */
  static Ticket ticketOf(Outcome.Done done) {
    return done.ticket()
        .orElseThrow(
            () ->
                new Problem.Found(
                    Problem.of(
                        409, "NOT_ALLOWED", "this key belongs to a ticket of an earlier day")));
  }

  private interface TicketStep {
    HallCommand of(TicketId ticket);
  }

  private CompletableFuture<Reply> change(OrderRequest order, TicketStep command) {
    StaffMember by = session.require(order, Role.GUIDE);
    order.json();
    TicketId ticket = ticketId(order.parameter("ticket"));
    return orders.give(
        order,
        by,
        id -> command.of(ticket),
        done -> Reply.json(200, TicketJson.of(ticketOf(done), wording)));
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
