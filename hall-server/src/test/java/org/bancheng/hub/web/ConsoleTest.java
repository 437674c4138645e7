package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.bancheng.hall.plan.DemoHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A clerk's day at the staff console, in a real browser, against a real hub. */
class ConsoleTest extends InABrowser {
  private ConsoleHall hall;
  private ConsolePage page;

  @BeforeEach
  void openTheHall(@TempDir Path data) {
    browser.resize(1366, 768);
    hall = new ConsoleHall(data, browser.driver());
    page = hall.page();
  }

  @AfterEach
  void closeTheHall() {
    hall.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aWrongPinIsSaidAndTheRightOneLeadsToTheChoiceOfACounter() {
    page.open("/counter");
    page.awaitShown("#signin");
    page.shoot("01-sign-in");

    page.signIn("clerk3", "wrong");
    page.awaitText("message", "工号或口令不对");
    page.shoot("02-wrong-pin");

    page.signIn("clerk3", hall.pin("clerk3"));
    page.awaitState("CHOOSING");
    page.shoot("03-choose");
    page.choose("3");
    page.awaitState("CLOSED");
    assertThat(page.address()).isEqualTo("/counter?counter=3");
    assertThat(page.text("user")).isEqualTo("clerk3");
    page.shoot("04-closed");
  }

  @Test
  void aPersonIsCalledServedAndSentHomeByKeysAlone() {
    hall.sitDownAt("3");
    page.press("o");
    page.awaitState("FREE");
    page.press(Keys.SPACE);
    page.awaitShown("#message[data-code=NOBODY_WAITING]");
    page.shoot("05-nobody");
    String number = hall.witness().issue("A");

    page.press(Keys.SPACE);
    page.awaitState("CALLED");
    assertThat(page.text("number")).isEqualTo(number);
    page.shoot("06-called");
    page.press("s");
    page.awaitState("SERVING");
    assertThat(hall.witness().numbers("SERVING")).containsExactly(number);
    page.shoot("07-serving");
    page.press("f");
    page.awaitState("FREE");
    assertThat(hall.witness().numbers("SERVING")).isEmpty();
  }

  @Test
  void finishingWithSpaceCallsTheNextPersonAtOnce() {
    hall.sitDownWithThreeWaiting();
    page.press(Keys.SPACE);
    page.awaitText("number", "A001");
    page.press(Keys.SPACE);
    page.awaitState("SERVING");
    page.press(Keys.SPACE);
    page.awaitText("number", "C001");
    page.awaitState("CALLED");
    assertThat(hall.witness().numbers("SERVING")).isEmpty();
  }

  @Test
  void aTicketIssuedElsewhereAppearsWithoutAReload() {
    hall.sitDownWithThreeWaiting();
    page.mark();
    String elderly = hall.witness().issue("D", "ELDERLY");
    String foreign = hall.witness().issue("B");
    page.awaitThere("tr[data-number=" + elderly + "] .group");
    page.awaitThere("tr.other[data-number=" + foreign + "]");
    assertThat(page.isMarked()).isTrue();
    page.shoot("08-waiting");
  }

  @Test
  void whoDoesNotComeIsCalledAgainAndThenSetAside() {
    hall.sitDownWithThreeWaiting();
    page.press(Keys.SPACE);
    page.awaitState("CALLED");
    page.press("r");
    page.awaitText("about", "重呼 1 次");
    page.awaitText("calls", "重呼");
    page.shoot("09-recalled");
    page.press("n");
    page.awaitState("FREE");
    assertThat(hall.witness().numbers()).containsExactlyInAnyOrder("C001", "D001");
    page.shoot("10-no-show");
  }

  @Test
  void aCounterIsPausedWithAReasonResumedAndClosed() {
    hall.sitDownAt("6");
    page.press(Keys.SPACE);
    page.awaitState("FREE");
    page.press("p");
    page.awaitShown("#pausing");
    page.shoot("11-pausing");
    page.answer("1");
    page.awaitState("PAUSED");
    assertThat(hall.witness().counter("6").path("pauseReason").asText()).isEqualTo("午休");
    page.shoot("12-paused");
    page.press(Keys.SPACE);
    page.awaitState("FREE");
    page.press("c");
    page.awaitShown("#closing");
    page.answer(Keys.ENTER);
    page.awaitState("CLOSED");
    assertThat(hall.witness().counter("6").path("state").asText()).isEqualTo("CLOSED");
  }

  @Test
  void aFullHallFitsTheScreenOfASmallLaptop() {
    hall.sitDownAt("3");
    for (int i = 0; i < 60; i++) {
      hall.witness().issue("A", "ELDERLY");
    }
    page.awaitThere("tr[data-number=A040]");
    page.shoot("13-full");
    assertThat(page.overflow()).isEqualTo("0,0");
    browser.resize(1366, 600);
    page.shoot("14-full-small");
    assertThat(page.overflow()).isEqualTo("0,0");
  }

  @Test
  void whoCameWithinOneMomentStandsInTheOrderOfTheNumbers(@TempDir Path data) {
    Clock stopped = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
    try (ConsoleHall moment = new ConsoleHall(data, browser.driver(), DemoHall.plan(), stopped)) {
      moment.sitDownAt("3");
      List<String> issued = Stream.generate(() -> moment.witness().issue("A")).limit(40).toList();
      moment.page().awaitThere("tr[data-number=A040]");
      assertThat(moment.page().waiting()).isEqualTo(issued);
    }
  }
}
