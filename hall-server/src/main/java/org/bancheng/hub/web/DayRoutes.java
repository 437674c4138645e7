package org.bancheng.hub.web;

import java.util.concurrent.CompletableFuture;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.staff.StaffMember;

/** A manager ends the hall day. */
final class DayRoutes {
  private final StaffSession session;
  private final Orders orders;

  DayRoutes(StaffSession session, Orders orders) {
    this.session = session;
    this.orders = orders;
  }

  void addTo(OrderDesk desk) {
    desk.post("/api/v1/day/close", this::close);
  }

  private CompletableFuture<Reply> close(OrderRequest order) {
    StaffMember by = session.require(order, Role.MANAGER);
    order.json();
    return orders.give(order, by, id -> new DayCommand.CloseDay(), done -> Reply.NO_CONTENT);
  }
}
