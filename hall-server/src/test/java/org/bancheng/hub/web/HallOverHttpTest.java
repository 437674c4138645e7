package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The hall view. */
class HallOverHttpTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void saysWhichHallWhichDayAndWhoAsks() {
    JsonNode hall = hall();
    assertThat(hall.get("hall").asText()).isEqualTo("demo");
    assertThat(hall.get("name").get("zh").asText()).isEqualTo("示例县政务服务中心");
    assertThat(hall.get("hallDay").asText()).isEqualTo("2026-11-23");
    assertThat(hall.get("at").asText()).startsWith("2026-11-23T").endsWith("+08:00");
    assertThat(hall.get("full").asBoolean()).isTrue();
    assertThat(hall.get("you").get("user").asText()).isEqualTo("clerk1");
    assertThat(hall.get("you").get("role").asText()).isEqualTo("CLERK");
  }

  @Test
  void saysFromWhenOnAWaitIsLongByThePlan() {
    assertThat(hall().get("thresholds").toString())
        .isEqualTo("{\"amber\":\"PT15M\",\"red\":\"PT30M\",\"linePerCounter\":10}");
  }

  @Test
  void listsNoReasonsForAPauseWhereThePlanAllowsAny() {
    assertThat(hall().get("pauseReasons").toString()).isEqualTo("[]");
  }

  @Test
  void saysThatTheCalendarOfAPublishedYearIsNotProvisional() {
    assertThat(hall().get("calendar").toString())
        .isEqualTo("{\"year\":2026,\"provisional\":false}");
    assertThat(hall().get("services"))
        .extracting(it -> it.get("provisional").asBoolean())
        .containsOnly(false);
  }

  @Test
  void showsEveryCounterOfThePlan() {
    assertThat(hall().get("counters"))
        .extracting(it -> it.get("counter").asText() + " " + it.get("state").asText())
        .containsExactly("1 CLOSED", "2 CLOSED", "3 CLOSED", "4 CLOSED", "5 CLOSED", "6 CLOSED");
  }

  @Test
  void showsEveryServiceWithWhoWaitsAndTheForecast() {
    issue("B");
    issue("B");
    JsonNode complaints = hall().get("services").get(1);
    assertThat(complaints.get("service").asText()).isEqualTo("B");
    assertThat(complaints.get("name").get("en").asText()).isNotBlank();
    assertThat(complaints.get("open").asBoolean()).isTrue();
    assertThat(complaints.get("waiting").asInt()).isEqualTo(2);
    assertThat(complaints.get("forecast").get("p50").asText()).isEqualTo("PT24M");
    assertThat(complaints.get("forecast").get("p90").asText()).isEqualTo("PT48M");
  }

  @Test
  void showsEveryLiveTicketUnpaged() {
    for (int i = 0; i < 120; i++) {
      issue("A");
    }
    JsonNode tickets = hall().get("tickets");
    assertThat(tickets).hasSize(120);
    JsonNode ticket = tickets.get(0);
    assertThat(ticket.get("state").asText()).isEqualTo("WAITING");
    assertThat(ticket.get("service").asText()).isEqualTo("A");
    assertThat(ticket.get("issuedAt").asText()).endsWith("+08:00");
  }

  @Test
  void forecastsTheWaitOfEachTicketFromItsPlaceInTheLine() {
    issue("B");
    String cancelled = issue("B").text("ticket");
    issue("B");
    assertThat(hall().get("tickets"))
        .extracting(HallOverHttpTest::p50)
        .containsExactly("PT0S", "PT12M", "PT24M");
    HUB.as("guide").post("/api/v1/tickets/" + cancelled + "/cancel", "");
    assertThat(hall().get("tickets"))
        .extracting(HallOverHttpTest::p50)
        .containsExactly("PT0S", "PT12M");
    assertThat(hall().at("/tickets/1/forecast/p90").asText()).isEqualTo("PT24M");
  }

  @Test
  void forecastsNoWaitForATicketThatDoesNotWait() {
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    issue("A");
    HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    assertThat(hall().at("/tickets/0/state").asText()).isEqualTo("CALLED");
    assertThat(hall().at("/tickets/0").has("forecast")).isFalse();
  }

  @Test
  void cannotTellTheWaitOfWhoWasSentToOneCounter() {
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    issue("A");
    HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    HUB.as("clerk1").post("/api/v1/counters/1/transfer", "{\"counter\":\"2\"}");
    assertThat(hall().at("/tickets/0/state").asText()).isEqualTo("WAITING");
    assertThat(hall().at("/tickets/0").has("forecast")).isFalse();
  }

  private static String p50(JsonNode ticket) {
    return ticket.at("/forecast/p50").asText();
  }

  @Test
  void showsNoTicketThatHasEnded() {
    String id = issue("A").text("ticket");
    HUB.as("guide").post("/api/v1/tickets/" + id + "/cancel", "");
    assertThat(hall().get("tickets")).isEmpty();
  }

  @Test
  void showsTheLastCallsNewestFirst() {
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    HUB.as("clerk1").post("/api/v1/counters/2/open", "");
    String first = issue("A").text("number");
    String second = issue("A").text("number");
    HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    HUB.as("clerk1").post("/api/v1/counters/2/next", "");
    JsonNode calls = hall().get("calls");
    assertThat(calls.get(0).get("number").asText()).isEqualTo(second);
    assertThat(calls.get(0).get("counter").asText()).isEqualTo("2");
    assertThat(calls.get(0).get("counterName").asText()).isEqualTo("2号窗口");
    assertThat(calls.get(0).get("kind").asText()).isEqualTo("call");
    assertThat(calls.get(1).get("number").asText()).isEqualTo(first);
    assertThat(calls.get(0).get("sequence").asLong())
        .isEqualTo(calls.get(1).get("sequence").asLong() + 1);
  }

  @Test
  void growsItsSequenceWithEachChange() {
    long before = hall().get("sequence").asLong();
    issue("A");
    assertThat(hall().get("sequence").asLong()).isEqualTo(before + 1);
  }

  private static JsonNode hall() {
    Answer answer = HUB.as("clerk1").get("/api/v1/hall");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/json");
    return answer.json();
  }

  private static Answer issue(String service) {
    return HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"" + service + "\"}");
  }
}
