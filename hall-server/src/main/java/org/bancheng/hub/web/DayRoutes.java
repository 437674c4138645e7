package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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

  void addTo(RoutesConfig routes) {
    routes.post("/api/v1/day/close", this::close);
  }

  private void close(Context http) {
    StaffMember by = session.require(http, Role.MANAGER);
    JsonBody.of(http);
    orders.give(http, by, id -> new DayCommand.CloseDay(), done -> http.status(204));
  }
}
