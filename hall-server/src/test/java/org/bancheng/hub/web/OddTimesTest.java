package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Times no hall has, and a clock that was set back. */
class OddTimesTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void aSlotInTheLastYearOfJavaIsNoFaultOfTheJournal() {
    Answer answer =
        HUB.as("guide")
            .post(
                "/api/v1/appointments",
                "{\"service\":\"A\",\"slot\":\"+999999999-12-31T23:59:59-18:00\"}");
    assertThat(answer.status()).as(answer.body()).isIn(400, 409);
  }

  @Test
  void lastCallsAreNewestFirstAfterAClockWasSetBack() {
    Browser clerk = HUB.as("clerk1");
    clerk.post("/api/v1/counters/1/open", "");
    HUB.clock().set("2026-11-23T02:00:00Z");
    for (int i = 0; i < 50; i++) {
      call(clerk);
      clerk.post("/api/v1/counters/1/finish", "");
    }
    HUB.clock().set("2026-11-23T01:30:00Z");
    String number = call(clerk);
    JsonNode calls = clerk.get("/api/v1/hall").json().get("calls");
    assertThat(calls.get(0).get("number").asText()).isEqualTo(number);
  }

  private static String call(Browser clerk) {
    String number = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}").text("number");
    clerk.post("/api/v1/counters/1/next", "");
    return number;
  }
}
