package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the staff console says after a step whose outcome the desk does not show. */
class ConsoleWordsTest extends AtTheCounter {
  @Test
  void whoWasSentToAnotherCounterIsNamedWithIt() {
    hall.witness().act("4", "open");
    call();
    page.press("t");
    page.awaitShown("#moving");
    page.choice("[data-goal='counter 4']");
    page.awaitText("message", "A001 → 4号窗口");
    page.shoot("33-sent");
  }

  @Test
  void whoGoesOnAtAnotherServiceIsNamedWithIt() {
    call();
    page.press("s");
    page.awaitState("SERVING");
    page.press("t");
    page.awaitShown("#moving");
    page.choice("#step-done");
    page.choice("[data-goal='service C']");
    page.awaitText("message", "A001 本项已办完 → 社保医保");
    assertThat(page.text("message")).contains("Social and medical insurance");
  }

  @Test
  void whoIsParkedIsNamedWithTheTimeUntilTheNextAction() {
    call();
    page.press("k");
    page.awaitShown("#parking");
    page.answer("2");
    page.awaitText("message", "A001 已挂起 15 分钟");
    page.press(Keys.SPACE);
    page.awaitText("number", "C001");
    assertThat(page.text("message")).isEmpty();
  }

  @Test
  void whoDidNotComeIsNamedCalmlyForSomeSeconds() {
    call();
    page.press("r");
    page.awaitText("about", "重呼 1 次");
    page.press("n");
    page.awaitText("message", "A001 已过号");
    assertThat(page.text("message")).contains("A001 marked no-show");
    assertThat(page.isThere("#message[data-code=DONE]")).isTrue();
    page.awaitGone("#message[data-code=DONE]");
  }

  @Test
  void thatTheHubDoesNotAnswerIsNoLongerSaidOnceItDoes() {
    hall.stop();
    page.awaitShown("#banner");
    page.choice("#sign-out");
    page.awaitText("message", "连不上叫号主机");
    hall.startAgain();
    page.awaitGone("#banner");
    assertThat(page.text("message")).isEmpty();
  }

  private void call() {
    page.press(Keys.SPACE);
    page.awaitState("CALLED");
  }
}
