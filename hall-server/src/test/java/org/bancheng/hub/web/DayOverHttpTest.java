package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The end of a hall day, and what everybody is told after it. */
class DayOverHttpTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @AfterEach
  void theNextMorningComes() {
    HUB.clock().forward(Duration.ofDays(1));
    HUB.gives(new DayCommand.PassTime());
    Stream.of("guide", "manager", "clerk1").forEach(it -> HUB.as(it).signIn(it, HUB.pin(it)));
  }

  @Test
  void isTheManagers() {
    assertThat(HUB.as("guide").post("/api/v1/day/close", "").status()).isEqualTo(403);
    assertThat(HUB.as("clerk1").post("/api/v1/day/close", "").status()).isEqualTo(403);
    assertThat(HUB.as("manager").post("/api/v1/day/close", "").status()).isEqualTo(204);
  }

  @Test
  void endsTheNumbersAndTheHallSaysSo() {
    assertThat(servicesOpen()).containsOnly(true);
    HUB.as("manager").post("/api/v1/day/close", "");
    Answer refused = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("DAY_CLOSED");
    assertThat(servicesOpen()).containsOnly(false);
  }

  @Test
  void isOverInTheMorning() {
    HUB.as("manager").post("/api/v1/day/close", "");
    theNextMorningComes();
    assertThat(servicesOpen()).containsOnly(true);
    assertThat(HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}").status())
        .isEqualTo(201);
  }

  @Test
  void waitsForWhoIsAtACounter() {
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}");
    HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    Answer refused = HUB.as("manager").post("/api/v1/day/close", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("TICKET_IN_HAND");
    HUB.as("clerk1").post("/api/v1/counters/1/start", "");
    HUB.as("clerk1").post("/api/v1/counters/1/finish", "");
  }

  private static Iterable<Boolean> servicesOpen() {
    JsonNode hall = HUB.as("guide").get("/api/v1/hall").json();
    return hall.get("services").findValues("open").stream().map(JsonNode::asBoolean).toList();
  }
}
