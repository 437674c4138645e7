package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void opensWithUserAndPin() {
    Browser browser = HUB.stranger();
    assertThat(browser.signIn("clerk1", HUB.pin("clerk1")).status()).isEqualTo(204);
    assertThat(browser.get("/api/v1/hall").status()).isEqualTo(200);
  }

  @Test
  void isACookieThatScriptsAndOtherSitesCannotUse() {
    Answer answer = HUB.stranger().signIn("clerk1", HUB.pin("clerk1"));
    String cookie = answer.headers().allValues("Set-Cookie").get(0);
    assertThat(cookie.split("; "))
        .anyMatch(it -> it.equalsIgnoreCase("HttpOnly"))
        .anyMatch(it -> it.equalsIgnoreCase("SameSite=Strict"))
        .anyMatch(it -> it.equalsIgnoreCase("Path=/"))
        .noneMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("domain"));
    assertThat(cookie.split("[=;]")[1]).as("256 random bits").hasSizeGreaterThanOrEqualTo(43);
  }

  @Test
  void endsWhenTheUserSignsOut() {
    Browser browser = HUB.stranger();
    browser.signIn("clerk1", HUB.pin("clerk1"));
    String cookie = browser.cookie().orElseThrow();
    assertThat(browser.delete("/api/v1/session").status()).isEqualTo(204);
    assertThat(HUB.stranger().withCookie(cookie).get("/api/v1/hall").status()).isEqualTo(401);
  }

  @Test
  void endsAfterTwelveHours() {
    Browser browser = HUB.stranger();
    browser.signIn("clerk1", HUB.pin("clerk1"));
    HUB.clock().forward(Duration.ofHours(12));
    assertThat(browser.get("/api/v1/hall").status()).isEqualTo(401);
    HUB.clock().forward(Duration.ofHours(-12));
  }

  @ParameterizedTest
  @CsvSource({"clerk1, 000000x", "nobody, 123456", "clerk1, ''", "'', 123456"})
  void isNotGivenForAnythingElse(String user, String pin) {
    Answer answer = HUB.stranger().signIn(user, pin);
    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void doesNotSayWhetherTheUserOrThePinIsWrong() {
    Answer wrongPin = HUB.stranger().signIn("guide", "x");
    Answer wrongUser = HUB.stranger().signIn("nobody-at-all", "x");
    assertThat(wrongPin.status()).isEqualTo(wrongUser.status()).isEqualTo(401);
    assertThat(wrongPin.body()).isEqualTo(wrongUser.body());
    assertThat(wrongPin.code()).isEqualTo("WRONG_PIN");
  }

  @Test
  void isLockedForFiveMinutesAfterFiveWrongPins() {
    for (int wrong = 0; wrong < 4; wrong++) {
      assertThat(HUB.stranger().signIn("manager", "wrong").status()).isEqualTo(401);
    }
    thenItIsLocked(HUB.stranger().signIn("manager", "wrong"));
    thenItIsLocked(HUB.stranger().signIn("manager", HUB.pin("manager")));
    assertThat(HUB.stranger().signIn("clerk1", HUB.pin("clerk1")).status())
        .as("others are not locked")
        .isEqualTo(204);
    HUB.clock().forward(Duration.ofMinutes(5));
    assertThat(HUB.stranger().signIn("manager", HUB.pin("manager")).status()).isEqualTo(204);
  }

  private static void thenItIsLocked(Answer answer) {
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.code()).isEqualTo("LOCKED");
    assertThat(Long.parseLong(answer.header("Retry-After").orElseThrow())).isBetween(1L, 300L);
  }

  @Test
  void forgivesWrongPinsOnceTheRightOneCame() {
    for (int round = 0; round < 3; round++) {
      for (int wrong = 0; wrong < 4; wrong++) {
        HUB.stranger().signIn("admin", "wrong");
      }
      assertThat(HUB.stranger().signIn("admin", HUB.pin("admin")).status()).isEqualTo(204);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/hall",
    "GET, /api/v1/stream",
    "POST, /api/v1/tickets",
    "POST, /api/v1/counters/1/next",
    "POST, /api/v1/tickets/0193a001-0000-7000-8000-000000000001/cancel"
  })
  void isNeededForEverythingThatTellsOrChangesTheHall(String method, String path) {
    Browser stranger = HUB.stranger().withCookie("bancheng-session=guessed");
    Answer answer = method.equals("GET") ? stranger.get(path) : stranger.post(path, "{}");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("NO_SESSION");
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "clerk1, /api/v1/tickets",
    "clerk1, /api/v1/tickets/0193a001-0000-7000-8000-000000000001/cancel",
    "clerk1, /api/v1/tickets/0193a001-0000-7000-8000-000000000001/requeue",
    "clerk1, /api/v1/counters/1/call",
    "guide, /api/v1/counters/1/call"
  })
  void needsTheRightRole(String user, String path) {
    Answer answer = HUB.as(user).post(path, "{\"service\":\"A\"}");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("FORBIDDEN");
  }
}
