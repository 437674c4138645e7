package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request sent twice under one key happens once. */
class RepeatedRequestsTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void makeOneTicket() {
    String key = newKey();
    Answer first = issue("guide", "A", key);
    Answer again = issue("guide", "A", key);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(HUB.as("guide").get("/api/v1/hall").json().get("tickets")).hasSize(1);
  }

  @Test
  void callOnePerson() {
    step("1", "open", newKey());
    issue("guide", "A", newKey());
    issue("guide", "A", newKey());
    String key = newKey();
    Answer first = step("1", "next", key);
    Answer again = step("1", "next", key);
    assertThat(first.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    step("1", "finish", newKey());
    assertThat(step("1", "next", key).json().get("ticket").get("number"))
        .as("also when the counter is free again")
        .isEqualTo(first.json().get("ticket").get("number"));
  }

  @Test
  void getTheSameRefusal() {
    step("1", "open", newKey());
    String key = newKey();
    assertThat(step("1", "next", key).code()).isEqualTo("NOBODY_WAITING");
    issue("guide", "A", newKey());
    Answer again = step("1", "next", key);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("NOBODY_WAITING");
    assertThat(step("1", "next", newKey()).status()).isEqualTo(200);
  }

  @Test
  void areToldApartByUserAndAddress() {
    String key = newKey();
    Answer guide = issue("guide", "A", key);
    Answer manager = issue("manager", "A", key);
    assertThat(manager.text("number")).isNotEqualTo(guide.text("number"));
    assertThat(step("1", "open", key).status()).isEqualTo(200);
    assertThat(step("2", "open", key).text("counter")).isEqualTo("2");
  }

  @Test
  void withoutAKeyAreTwoRequests() {
    String first = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}").text("number");
    String second = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"A\"}").text("number");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void mayNotHaveAnEndlessKey() {
    Answer answer = issue("guide", "A", "k".repeat(256));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("Idempotency-Key");
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private static Answer issue(String user, String service, String key) {
    return HUB.as(user)
        .post("/api/v1/tickets", "{\"service\":\"" + service + "\"}", "Idempotency-Key", key);
  }

  private static Answer step(String counter, String step, String key) {
    return HUB.as("clerk1")
        .post("/api/v1/counters/" + counter + "/" + step, "{}", "Idempotency-Key", key);
  }
}
