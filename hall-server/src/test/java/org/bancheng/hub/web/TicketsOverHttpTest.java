package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide desk. */
class TicketsOverHttpTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void areIssuedWithAllTheFieldsOfTheContract() {
    issued("B");
    Answer answer = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"B\"}");
    assertThat(answer.status()).isEqualTo(201);
    JsonNode ticket = answer.json();
    assertThat(ticket.get("v").asInt()).isEqualTo(1);
    assertThat(ticket.get("type").asText()).isEqualTo("ticket");
    assertThat(ticket.get("number").asText()).matches("B\\d{3}");
    assertThat(ticket.get("service").asText()).isEqualTo("B");
    assertThat(ticket.get("serviceName").asText()).isEqualTo("办不成事反映");
    assertThat(ticket.get("zone").asText()).isEqualTo("a");
    assertThat(ticket.get("ahead").asInt()).isEqualTo(1);
    assertThat(ticket.get("forecast").get("p50").asText()).isEqualTo("PT12M");
    assertThat(ticket.get("forecast").get("p90").asText()).isEqualTo("PT24M");
    assertThat(ticket.get("hallDay").asText()).isEqualTo("2026-11-23");
    assertThat(OffsetDateTime.parse(ticket.get("issuedAt").asText()).getOffset())
        .isEqualTo(ZoneOffset.ofHours(8));
    UUID id = UUID.fromString(ticket.get("ticket").asText());
    assertThat(ticket.get("id").asText()).isEqualTo(id.toString());
  }

  @Test
  void areFollowedAtAnAddressThatTheHubReallyHas() {
    String track = issued("A").text("track");
    assertThat(track)
        .startsWith("http://127.0.0.1:" + HUB.hub().webPort() + "/t/")
        .endsWith(issuedId(track));
  }

  private static String issuedId(String track) {
    return UUID.fromString(track.substring(track.lastIndexOf('/') + 1)).toString();
  }

  @Test
  void haveNumbersThatGoOn() {
    int first = number(issued("C"));
    assertThat(number(issued("C"))).isEqualTo(first + 1);
  }

  private static int number(Answer ticket) {
    return Integer.parseInt(ticket.text("number").substring(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "ELDERLY", "SOLDIER", "DISABLED", "PREGNANT"})
  void keepTheGroup(String group) {
    String id =
        HUB.as("guide")
            .post("/api/v1/tickets", "{\"service\":\"A\",\"group\":\"" + group + "\"}")
            .text("ticket");
    assertThat(inHall(id).get("group").asText()).isEqualTo(group);
    assertThat(inHall(id).get("paper").asText()).isEqualTo("NONE");
  }

  @ParameterizedTest
  @CsvSource({
    "{}, service",
    "{\"service\":\"\"}, service",
    "{\"service\":\"a\"}, service",
    "{\"service\":\"AB\"}, service",
    "{\"service\":7}, service",
    "{\"service\":null}, service",
    "'{\"service\":\"A\",\"group\":\"RICH\"}', group",
    "'{\"service\":\"A\",\"group\":1}', group"
  })
  void areNotIssuedForBadInputAndTheFieldIsNamed(String body, String field) {
    Answer answer = HUB.as("guide").post("/api/v1/tickets", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("BAD_INPUT");
    assertThat(answer.text("field")).isEqualTo(field);
  }

  @Test
  void areNotIssuedForAServiceThatTheHallDoesNotHave() {
    Answer answer = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"Z\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("UNKNOWN_SERVICE");
  }

  @Test
  void areCancelled() {
    String id = issued("A").text("ticket");
    Answer answer = HUB.as("guide").post("/api/v1/tickets/" + id + "/cancel", "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("state")).isEqualTo("CANCELLED");
    Answer again = HUB.as("guide").post("/api/v1/tickets/" + id + "/cancel", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("TICKET_NOT_WAITING");
  }

  @Test
  void areRequeuedAfterANoShow() {
    HUB.as("clerk1").post("/api/v1/counters/6/open", "");
    String id = issued("B").text("ticket");
    HUB.as("clerk1").post("/api/v1/counters/6/next", "");
    HUB.as("clerk1").post("/api/v1/counters/6/no-show", "");
    Answer answer = HUB.as("guide").post("/api/v1/tickets/" + id + "/requeue", "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("state")).isEqualTo("WAITING");
  }

  @Test
  void areLeftWaitingByARequeueThatIsNotNeeded() {
    String id = issued("A").text("ticket");
    Answer answer = HUB.as("guide").post("/api/v1/tickets/" + id + "/requeue", "{}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("ticket")).isEqualTo(id);
    assertThat(answer.text("state")).isEqualTo("WAITING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "requeue"})
  void thatNobodyTookAreRefused(String step) {
    Answer answer = HUB.as("guide").post("/api/v1/tickets/" + UUID.randomUUID() + "/" + step, "{}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("UNKNOWN_TICKET");
  }

  @Test
  void areNamedByTheirIdAndNothingElse() {
    Answer answer = HUB.as("guide").post("/api/v1/tickets/A001/cancel", "{}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("ticket");
  }

  private static Answer issued(String service) {
    Answer answer = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"" + service + "\"}");
    assertThat(answer.status()).isEqualTo(201);
    return answer;
  }

  private static JsonNode inHall(String id) {
    for (JsonNode ticket : HUB.as("guide").get("/api/v1/hall").json().get("tickets")) {
      if (ticket.get("ticket").asText().equals(id)) {
        return ticket;
      }
    }
    throw new AssertionError("not in the hall: " + id);
  }
}
