package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The citizen's own ticket on a phone. */
class TrackPageTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final CounterId SIX = new CounterId("6");

  /** What the tests before told of the service is over. */
  @BeforeEach
  void halfAnHourLater() {
    HUB.clock().forward(Duration.ofMinutes(30));
    HUB.gives(new CounterCommand.OpenCounter(SIX));
  }

  @Test
  void showsThePlaceInTheLineAndTheWait() {
    issued("B");
    issued("B");
    assertThat(page(issued("B")))
        .contains("前面还有 2 人", "2 people ahead of you")
        .containsPattern("预计等候 25–\\d\\d 分钟.*expected wait: 25 to \\d\\d min")
        .doesNotContain("hidden");
  }

  @Test
  void neverLetsTheWaitFallByMoreThanFiveMinutesAMinute() {
    String first = issued("B");
    String second = issued("B");
    String last = issued("B");
    HUB.as("guide").post("/api/v1/tickets/" + first + "/cancel", "");
    HUB.as("guide").post("/api/v1/tickets/" + second + "/cancel", "");
    assertThat(page(last)).contains("下一位就是您");
    int atFirst = mostMinutes(page(last));
    assertThat(atFirst).isGreaterThanOrEqualTo(45);
    assertThat(mostMinutes(page(last))).isEqualTo(atFirst);
    HUB.clock().forward(Duration.ofMinutes(1));
    assertThat(mostMinutes(page(last))).isEqualTo(atFirst - 5);
  }

  /** How much the menu has just told, once a second, decides where it begins. */
  private static int mostMinutes(String page) {
    Matcher most = Pattern.compile("预计等候 最多 (\\d+) 分钟.*up to \\1 min").matcher(page);
    assertThat(most.find()).as(page).isTrue();
    return Integer.parseInt(most.group(1));
  }

  @Test
  void beginsWithWhatThePaperSays() {
    issued("B");
    JsonNode told = HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"B\"}").json();
    JsonNode shown = told.at("/forecast/shown");
    assertThat(page(told.get("ticket").asText()))
        .contains(shown.get("from").asInt() + "–" + shown.get("to").asInt() + " 分钟");
  }

  @Test
  void speaksOfOnePersonAsOfOne() {
    issued("B");
    assertThat(page(issued("B"))).contains("1 person ahead of you");
  }

  @Test
  void tellsWhoIsNextNothingOfAWait() {
    assertThat(page(issued("B"))).contains("下一位就是您").contains("hidden");
  }

  @Test
  void forgetsTheWaitOnceTheNumberIsCalled() {
    String first = issued("B");
    HUB.as("clerk1").post("/api/v1/counters/6/next", "");
    assertThat(page(first)).contains("请到6号窗口").contains("hidden").doesNotContain("预计等候");
  }

  @Test
  void saysThatItCannotTellHowLongWhileNoCounterIsOpen() {
    HUB.gives(new CounterCommand.CloseCounter(SIX));
    assertThat(page(issued("B")))
        .contains("下一位就是您", "等候时间暂无法预计", "expected wait: unknown")
        .doesNotContain("hidden");
  }

  @Test
  void saysThatItCannotTellHowLongOneCounterTakes() {
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    String sent = issued("A");
    issued("A");
    HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    HUB.as("clerk1").post("/api/v1/counters/1/transfer", "{\"counter\":\"2\"}");
    assertThat(page(sent))
        .contains("请等候2号窗口叫号", "Counter 2 will call you")
        .contains("等候时间暂无法预计", "expected wait: unknown");
  }

  @Test
  void doesNotSayOfACancelledTicketThatTheMatterIsDone() {
    String ticket = issued("B");
    HUB.as("guide").post("/api/v1/tickets/" + ticket + "/cancel", "");
    assertThat(page(ticket)).contains("号票已取消").doesNotContain("Done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "A001", "a%3Cb%3E"})
  void saysInAPageThatThereIsNoSuchTicket(String ticket) {
    Answer answer = HUB.stranger().get("/t/" + ticket);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("今天没有这张号票，请到导办台", "ask at the guide desk");
  }

  private static String page(String ticket) {
    Answer answer = HUB.stranger().get("/t/" + ticket);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static String issued(String service) {
    return HUB.as("guide")
        .post("/api/v1/tickets", "{\"service\":\"" + service + "\"}")
        .text("ticket");
  }
}
