package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The staff page when two things happen at once, or somebody presses too often. */
class ConsoleHasteTest extends AtTheCounter {
  @Test
  void whoChangesTheCounterWhileAPressIsUnderWayCallsNobodyThere() throws InterruptedException {
    hall.witness().act("4", "open");
    hall.witness().act("3", "next");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    page.awaitCalm();
    hall.stop();
    page.awaitShown("#banner");
    page.press(Keys.SPACE); // finish and call next, at counter 3
    page.awaitText("message", "正在重发");
    does("document.getElementById('choose').click()");
    Thread.sleep(300);
    page.answer("4");
    hall.startAgain();
    page.awaitGone("#banner");
    page.awaitText("number", "C001");
    assertThat(hall.witness().counter("4").path("state").asText()).isEqualTo("FREE");
    assertThat(hall.witness().counter("3").at("/ticket/number").asText()).isEqualTo("C001");
  }

  @Test
  void anAnswerGivenForOnePersonIsNotAppliedToTheNext() throws InterruptedException {
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    assertThat(page.text("number")).isEqualTo("A001");
    page.press("k");
    page.awaitShown("#parking");
    hall.witness().act("3", "start"); // as the counter's own button does
    hall.witness().act("3", "finish");
    hall.witness().act("3", "next");
    page.awaitText("number", "C001");
    page.answer("1"); // back in five minutes: meant A001
    Thread.sleep(1_000);
    assertThat(hall.witness().numbers("PARKED")).doesNotContain("C001");
  }

  @Test
  void aPressThatComesAfterTheCountersButtonDoesNotMeetTheNextPerson() {
    hall.witness().act("3", "next");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    page.awaitCalm();
    does(
        """
        const real = window.fetch;
        const step = (name) => real('/api/v1/counters/3/' + name, {method: 'POST'});
        let pressed = false; // the button, a moment before the page's own order arrives
        window.fetch = async (url, options) => {
          if (!pressed && String(url).endsWith('/finish')) {
            pressed = true;
            for (const name of ['finish', 'next', 'start']) await step(name);
          }
          return real(url, options);
        };
        """);
    page.press(Keys.SPACE);
    page.awaitText("message", "窗口已换了一位");
    assertThat(hall.witness().counter("3").at("/ticket/number").asText()).isEqualTo("C001");
  }

  @Test
  void aRecallKeyPressedTwiceInHasteCallsOnceMore() throws InterruptedException {
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    page.awaitCalm();
    does(
        """
        const press = () => document.body.dispatchEvent(
            new KeyboardEvent('keydown', {key: 'r', code: 'KeyR', bubbles: true}));
        press();
        setTimeout(press, 300);
        """);
    Thread.sleep(1_500);
    assertThat(hall.witness().counter("3").at("/ticket/recalls").asInt()).isOne();
  }

  @Test
  void enterOnTheTickOfTheTransferDialogSendsNobodyAway() throws InterruptedException {
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    page.press("t");
    page.awaitShown("#moving");
    page.answer(Keys.SPACE); // the tick "keep the place", which has the focus
    page.answer(Keys.ENTER);
    Thread.sleep(1_000);
    assertThat(hall.witness().counter("3").at("/ticket/number").asText()).isEqualTo("A001");
  }

  @Test
  void whoIsSentToThisCounterCountsAsWaitingForIt() {
    for (String other : new String[] {"1", "2", "4"}) {
      hall.witness().act(other, "open");
      hall.witness().act(other, "next");
    }
    String sent = hall.witness().counter("4").at("/ticket/number").asText();
    page.press(Keys.SPACE);
    page.awaitShown("#message[data-code=NOBODY_WAITING]");
    page.awaitCalm();
    does(
        """
        fetch('/api/v1/counters/4/transfer', {method: 'POST',
          headers: {'Content-Type': 'application/json'}, body: '{"counter":"3"}'});
        """);
    page.awaitThere("#waiting tr[data-number=" + sent + "]");
    page.awaitText("about", "本窗口等候 1 人");
    assertThat(page.text("message")).doesNotContain("现在没有人等候本窗口的业务");
  }

  @Test
  void aStepThatIsDoneIsNotSentToAnotherCounterToBeDoneAgain() throws InterruptedException {
    hall.witness().act("4", "open");
    hall.witness().act("3", "next");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    page.press("t");
    page.awaitShown("#moving");
    does("document.getElementById('step-done').click()");
    does(
        "[...document.querySelectorAll('#to-counters button')]"
            + ".find((b) => b.textContent.includes('4')).click()");
    Thread.sleep(1_000);
    assertThat(hall.witness().numbers("WAITING")).doesNotContain("A001");
  }

  @Test
  void whoCouldNotBeSignedOutIsNotShownTheSignInPage() {
    does(
        """
        const real = window.fetch;
        window.fetch = (url, options) => options?.method === 'DELETE'
            ? Promise.reject(new TypeError('Failed to fetch')) : real(url, options);
        document.getElementById('sign-out').click();
        """);
    page.awaitText("message", "连不上叫号主机");
    assertThat(page.isThere("#signin")).isFalse();
  }

  private static void does(String script) {
    browser.driver().executeScript(script);
  }
}
