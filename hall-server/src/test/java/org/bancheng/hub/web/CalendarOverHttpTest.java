package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hall whose services A and C follow the calendar of a year that is not published here. */
class CalendarOverHttpTest {
  @RegisterExtension
  static final TestHub HUB = new TestHub(WorkingDays.of("AC"), "2027-01-04T01:00:00Z");

  @Test
  void theHallSaysThatTheCalendarIsProvisional() {
    assertThat(hall().get("calendar").toString()).isEqualTo("{\"year\":2027,\"provisional\":true}");
  }

  @Test
  void theServicesThatFollowItSayThatTheyMayBeOpenByMistake() {
    assertThat(hall().get("services"))
        .extracting(it -> it.get("service").asText() + it.get("open") + it.get("provisional"))
        .containsExactly("Atruetrue", "Btruefalse", "Ctruetrue", "Dtruefalse");
  }

  private static JsonNode hall() {
    return HUB.as("clerk1").get("/api/v1/hall").json();
  }
}
