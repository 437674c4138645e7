package org.bancheng.hub.web;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem document with a stable code (RFC 9457). */
class BadRequestsTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final String TICKETS = "/api/v1/tickets";

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"A\"", "null", "7", "{} {}", "service=A", "\u0000"})
  void withABodyThatIsNoJsonObjectAre400(String body) {
    problem(HUB.as("guide").post(TICKETS, body), 400, "BAD_INPUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void withABodyOfAnotherTypeAre415(String type) {
    byte[] body = "{\"service\":\"A\"}".getBytes(UTF_8);
    problem(HUB.as("guide").postAs(type, TICKETS, body), 415, "NOT_JSON");
  }

  @ParameterizedTest
  @ValueSource(ints = {16 * 1024 + 1, 60 * 1024, 70 * 1024, 1024 * 1024})
  void withABodyOfMoreThan16KilobytesAre413(int bytes) {
    String body = "{\"service\":\"A\",\"x\":\"" + "x".repeat(bytes) + "\"}";
    problem(HUB.as("guide").post(TICKETS, body), 413, "TOO_LARGE");
  }

  @Test
  void withABodyOfExactly16KilobytesAreRead() {
    String start = "{\"service\":\"A\",\"x\":\"";
    String body = start + "x".repeat(16 * 1024 - start.length() - 2) + "\"}";
    assertThat(HUB.as("guide").post(TICKETS, body).status()).isEqualTo(201);
  }

  @Test
  void toAnAddressThatIsNoneAre404() {
    problem(HUB.as("guide").get("/api/v1/nothing"), 404, "NOT_FOUND");
    problem(HUB.as("guide").get("/nothing"), 404, "NOT_FOUND");
    problem(HUB.as("guide").post("/api/v1/counters/1/dance", "{}"), 404, "NOT_FOUND");
  }

  @Test
  void areAnsweredWithoutAnyWordOfOurCode() {
    Answer answer =
        HUB.as("guide").postAs("application/json", TICKETS, "{\"a\":1}".getBytes(UTF_16));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.bancheng");
  }

  @Test
  void inAnHttpTheHubDoesNotSpeakAre505() throws IOException {
    try (Socket old = new Socket(InetAddress.getLoopbackAddress(), HUB.hub().webPort())) {
      old.getOutputStream().write("GET /health\r\n\r\n".getBytes(UTF_8));
      String answer = new String(old.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 505 ").contains("NOT_SUPPORTED", "\"status\":505");
    }
  }

  private static void problem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    assertThat(answer.text("title")).isNotBlank();
    assertThat(answer.text("detail")).isNotBlank();
  }
}
