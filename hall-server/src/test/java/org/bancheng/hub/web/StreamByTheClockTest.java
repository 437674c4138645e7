package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.TimeSpan;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.EventSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Services open at nine, and nothing else happens. */
class StreamByTheClockTest {
  @RegisterExtension static final TestHub HUB = new TestHub(fromNine(), "2026-11-23T00:59:00Z");

  private static HallPlan fromNine() {
    TimeSpan day = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(17, 0));
    OpeningHours hours =
        new OpeningHours(Optional.of(Map.of(DayOfWeek.MONDAY, List.of(day))), false);
    ServiceRules rules = new ServiceRules(hours, Quota.NONE, Set.of());
    HallPlan plan = DemoHall.plan();
    return plan.withServices(
        plan.services().stream()
            .map(it -> new ServicePlan(it.service(), it.name(), it.bring(), rules))
            .toList());
  }

  @Test
  void anOpenPageIsToldThatTheServicesAreOpen() {
    try (EventSource stream = EventSource.open(HUB.as("clerk1").request("/api/v1/stream"))) {
      assertThat(open(stream.next().data())).containsOnly(false);
      HUB.clock().set("2026-11-23T01:00:01Z");
      assertThat(open(stream.next().data())).containsOnly(true);
    }
  }

  private static List<Boolean> open(JsonNode hall) {
    return hall.get("services").findValues("open").stream().map(JsonNode::asBoolean).toList();
  }
}
