package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A counter is taken out of the plan while people wait for it. */
class CounterGoneTest {
  @TempDir Path data;
  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");

  private Hub hub(HallPlan plan) {
    return new Hub(new HubSettings(plan, data, "127.0.0.1", 0, 0), clock);
  }

  private static Browser admin(Hub hub) {
    Browser browser = new Browser(hub.webPort());
    String pin =
        hub.users().stream()
            .filter(it -> it.user().equals("admin"))
            .findFirst()
            .orElseThrow()
            .pin();
    browser.signIn("admin", pin);
    return browser;
  }

  private static void done(Browser browser, String path, String body) {
    assertThat(browser.post("/api/v1/" + path, body).status()).isIn(200, 201);
  }

  @Test
  void nobodyIsForgotten() {
    try (Hub hub = hub(TestHub.plan())) {
      Browser admin = admin(hub);
      done(admin, "counters/1/open", "");
      done(admin, "counters/5/open", "");
      done(admin, "tickets", "{\"service\":\"A\"}");
      done(admin, "tickets", "{\"service\":\"A\"}");
      done(admin, "counters/1/next", "");
      done(admin, "counters/1/transfer", "{\"counter\":\"5\"}");
      done(admin, "counters/5/next", "");
      done(admin, "counters/1/next", "");
      done(admin, "counters/1/transfer", "{\"counter\":\"5\"}");
    }
    try (Hub hub = hub(withoutFive())) {
      Browser admin = admin(hub);
      assertThat(tickets(admin)).containsExactlyInAnyOrder("A001 WAITING", "A002 WAITING");
      done(admin, "counters/1/next", "");
      assertThat(tickets(admin)).containsExactlyInAnyOrder("A001 CALLED", "A002 WAITING");
    }
  }

  private static HallPlan withoutFive() {
    HallPlan plan = TestHub.plan();
    return plan.withCounters(
        plan.counters().stream().filter(it -> !it.counter().value().equals("5")).toList());
  }

  private static List<String> tickets(Browser browser) {
    List<String> tickets = new ArrayList<>();
    for (JsonNode ticket : browser.get("/api/v1/hall").json().get("tickets")) {
      tickets.add(ticket.get("number").asText() + " " + ticket.get("state").asText());
    }
    return tickets;
  }
}
