package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk does at a counter. */
class CountersOverHttpTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void openPauseResumeAndClose() {
    JsonNode opened = done("1", "open", "").json();
    assertThat(opened.get("counter").asText()).isEqualTo("1");
    assertThat(opened.get("name").asText()).isEqualTo("1号窗口");
    assertThat(opened.get("zone").asText()).isEqualTo("a");
    assertThat(opened.get("state").asText()).isEqualTo("FREE");
    assertThat(opened.get("services")).extracting(JsonNode::asText).containsExactly("A", "C", "D");
    assertThat(opened.get("ticket").isNull()).isTrue();
    JsonNode paused = done("1", "pause", "{\"reason\":\"午休\"}").json();
    assertThat(paused.get("state").asText()).isEqualTo("PAUSED");
    assertThat(paused.get("pauseReason").asText()).isEqualTo("午休");
    assertThat(done("1", "resume", "").text("state")).isEqualTo("FREE");
    assertThat(done("1", "close", "").text("state")).isEqualTo("CLOSED");
  }

  @Test
  void callRecallStartAndFinish() {
    done("1", "open", "");
    String number = issued("A").text("number");
    JsonNode called = done("1", "next", "").json().get("ticket");
    assertThat(called.get("number").asText()).isEqualTo(number);
    assertThat(called.get("state").asText()).isEqualTo("CALLED");
    assertThat(called.get("counter").asText()).isEqualTo("1");
    assertThat(called.get("calledAt").asText()).endsWith("+08:00");
    assertThat(done("1", "recall", "").json().get("recalls").asInt()).isEqualTo(1);
    JsonNode started = done("1", "start", "").json();
    assertThat(started.get("state").asText()).isEqualTo("SERVING");
    assertThat(started.get("startedAt").asText()).endsWith("+08:00");
    JsonNode finished = done("1", "finish", "{\"outcome\":\"accepted\"}").json();
    assertThat(finished.get("state").asText()).isEqualTo("FINISHED");
    assertThat(finished.get("number").asText()).isEqualTo(number);
    assertThat(finished.get("finishedAt").asText()).endsWith("+08:00");
  }

  @Test
  void declareANoShow() {
    done("1", "open", "");
    issued("A");
    done("1", "next", "");
    assertThat(done("1", "no-show", "").text("state")).isEqualTo("NO_SHOW");
  }

  @Test
  void callOutOfOrderWithAReason() {
    done("1", "open", "");
    issued("A");
    String second = issued("A").text("ticket");
    Answer answer =
        HUB.as("manager")
            .post(
                "/api/v1/counters/1/call",
                "{\"ticket\":\"" + second + "\",\"reason\":\"wheelchair\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("ticket").get("ticket").asText()).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recall",
        "start",
        "finish",
        "no-show",
        "park",
        "transfer",
        "continue",
        "hold",
        "unhold"
      })
  void doNothingWithAnotherTicketThanTheOneNamed(String step) {
    done("1", "open", "");
    String other = issued("A").text("ticket");
    issued("A");
    done("1", "next", "");
    done("1", "finish", "{\"ticket\":\"" + other + "\"}");
    done("1", "next", "");
    String body = "{\"ticket\":\"" + other + "\",\"service\":\"C\",\"reason\":\"lunch\"}";
    Answer answer = HUB.as("clerk1").post("/api/v1/counters/1/" + step, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("OTHER_TICKET_IN_HAND");
  }

  @Test
  void sayWhoWorksThere() {
    done("1", "open", "");
    staffed("1", "clerk1");
    issued("A");
    issued("A");
    HUB.as("manager").post("/api/v1/counters/1/next", "");
    staffed("1", "manager");
    done("1", "finish", "");
    staffed("1", "clerk1");
    String ticket = issued("A").text("ticket");
    HUB.as("manager")
        .post("/api/v1/counters/1/call", "{\"ticket\":\"" + ticket + "\",\"reason\":\"frail\"}");
    staffed("1", "clerk1");
    done("1", "finish", "");
    done("1", "close", "");
    assertThat(counter("1").get("staff").isNull()).isTrue();
  }

  private static void staffed(String counter, String user) {
    patiently().until(() -> counter(counter).get("staff").asText().equals(user));
  }

  private static JsonNode counter(String id) {
    JsonNode hall = HUB.as("clerk1").get("/api/v1/hall").json();
    return hall.get("counters").get(Integer.parseInt(id) - 1);
  }

  @Test
  void showTheTicketInHandWhereverTheyAreShown() {
    done("2", "open", "");
    String number = issued("A").text("number");
    done("2", "next", "");
    JsonNode counter = HUB.as("clerk1").get("/api/v1/hall").json().get("counters").get(1);
    assertThat(counter.get("state").asText()).isEqualTo("CALLED");
    assertThat(counter.get("ticket").get("number").asText()).isEqualTo(number);
  }

  @Test
  void refuseWithTheReasonOfTheRules() {
    refused("1", "next", "COUNTER_CLOSED");
    done("1", "open", "");
    refused("1", "next", "NOBODY_WAITING");
    refused("1", "recall", "NO_TICKET_IN_HAND");
    refused("1", "start", "NO_TICKET_IN_HAND");
    refused("1", "finish", "NO_TICKET_IN_HAND");
    refused("1", "no-show", "NO_TICKET_IN_HAND");
    issued("A");
    issued("A");
    done("1", "next", "");
    refused("1", "next", "TICKET_IN_HAND");
    refused("1", "close", "TICKET_IN_HAND");
    done("1", "start", "");
    refused("1", "recall", "ALREADY_AT_COUNTER");
    refused("1", "no-show", "ALREADY_AT_COUNTER");
    done("1", "finish", "");
    done("1", "pause", "{\"reason\":\"lunch\"}");
    refused("1", "next", "COUNTER_PAUSED");
  }

  private static void refused(String counter, String step, String code) {
    Answer answer = HUB.as("clerk1").post("/api/v1/counters/" + counter + "/" + step, "");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(409);
    assertThat(answer.text("detail")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open", "close", "resume", "next", "recall", "start", "finish", "no-show"})
  void thatTheHallDoesNotHaveAreNotFound(String step) {
    Answer answer = HUB.as("clerk1").post("/api/v1/counters/99/" + step, "");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("UNKNOWN_COUNTER");
  }

  @ParameterizedTest
  @CsvSource({
    "pause, {}, reason",
    "pause, '{\"reason\":\" \"}', reason",
    "pause, '{\"reason\":5}', reason",
    "pause, '{\"reason\":\"\\ud800\"}', reason",
    "pause, '{\"reason\":\"a\\u0000b\"}', reason",
    "finish, '{\"outcome\":[]}', outcome",
    "finish, '{\"outcome\":\"\\udfff!\"}', outcome",
    "finish, '{\"ticket\":\"A001\"}', ticket",
    "park, '{\"minutes\":0}', minutes",
    "park, '{\"minutes\":241}', minutes",
    "call, '{\"reason\":\"x\"}', ticket",
    "call, '{\"ticket\":\"A001\",\"reason\":\"x\"}', ticket",
    "call, '{\"ticket\":\"0193a001-0000-7000-8000-000000000001\"}', reason"
  })
  void nameTheFieldThatIsWrong(String step, String body, String field) {
    done("1", "open", "");
    Answer answer = HUB.as("manager").post("/api/v1/counters/1/" + step, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo(field);
    assertThat(HUB.as("manager").get("/api/v1/hall").status()).isEqualTo(200);
  }

  @Test
  void takeNoReasonLongerThanTwoHundredCharacters() {
    done("1", "open", "");
    String reason = "a".repeat(201);
    Answer answer =
        HUB.as("clerk1").post("/api/v1/counters/1/pause", "{\"reason\":\"" + reason + "\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("reason");
  }

  private static Answer done(String counter, String step, String body) {
    Answer answer = HUB.as("clerk1").post("/api/v1/counters/" + counter + "/" + step, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static Answer issued(String service) {
    return HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"" + service + "\"}");
  }
}
