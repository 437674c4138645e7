package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bancheng.bus.BusJson;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.staff.StaffMember;

/** The hall view and the hub's health. */
final class HallRoutes {
  private final StaffSession session;
  private final HallWriter hall;
  private final Health health;

  /** How the hub is. */
  interface Health {
    /** What is not ready yet, empty if all is; and what is worth knowing. */
    Report report();

    /** One look. */
    record Report(boolean ready, Map<String, Object> facts) {}
  }

  HallRoutes(StaffSession session, HallWriter hall, Health health) {
    this.session = session;
    this.hall = hall;
    this.health = health;
  }

  void addTo(RoutesConfig routes) {
    routes.delete(StaffSession.PATH, session::signOut);
    Looks.addTo(routes, "/api/v1/hall", this::hall);
    Looks.addTo(routes, "/health", this::health);
  }

  private void hall(Context http) {
    StaffMember reader = session.require(http, Role.CLERK);
    json(http, Orders.await(hall.whole(reader)));
  }

  private void health(Context http) {
    Health.Report report = health.report();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", report.ready() ? "up" : "starting");
    body.putAll(report.facts());
    http.status(report.ready() ? 200 : 503);
    json(http, body);
  }

  static void json(Context http, Object body) {
    http.contentType("application/json").result(BusJson.write(body));
  }
}
