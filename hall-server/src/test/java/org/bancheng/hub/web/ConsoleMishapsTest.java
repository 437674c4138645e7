package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What goes wrong at a counter, and must not harm: nervous fingers, lost lines, lost sessions. */
class ConsoleMishapsTest extends AtTheCounter {
  @Test
  void aDoubleClickCallsOnePerson() {
    page.doubleClick("#step");
    thenOnePersonIsCalled();
  }

  @Test
  void nervousClicksCallOnePersonAndDoNotGoOnToTheNextStep() {
    page.clickNervously("#step");
    thenOnePersonIsCalled();
  }

  @Test
  void aKeyPressedTwiceCallsOnePerson() {
    page.press(Keys.SPACE, Keys.SPACE);
    thenOnePersonIsCalled();
  }

  @Test
  void aDoubleClickOnRecallCallsOnceMore() {
    page.press(Keys.SPACE);
    page.awaitState("CALLED");
    page.click("[data-action=recall]");
    page.awaitText("about", "重呼");
    page.awaitCalm();
    page.clickAgain("[data-action=recall]");
    page.awaitCalm();
    assertThat(hall.witness().counter("3").at("/ticket/recalls").asInt()).isOne();
  }

  @Test
  void aPageShowsWhatAnotherPageOfItsCounterDid() {
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    assertThat(page.text("number")).isEqualTo("A001");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    hall.witness().act("3", "finish");
    page.awaitState("FREE");
  }

  @Test
  void aPageOutlivesARestartOfTheHub() {
    page.press(Keys.SPACE);
    page.awaitState("CALLED");
    page.mark();

    hall.stop();
    page.awaitShown("#banner");
    page.shoot("20-hub-gone");
    hall.startAgain();
    page.awaitGone("#banner");

    assertThat(page.text("number")).isEqualTo("A001");
    page.press("s");
    page.awaitState("SERVING");
    assertThat(hall.witness().numbers("SERVING")).containsExactly("A001");
    assertThat(page.isMarked()).isTrue();
    page.shoot("21-hub-back");
  }

  @Test
  void aPressWhileTheHubIsGoneCountsOnceWhenItIsBack() {
    hall.stop();
    page.awaitShown("#banner");
    page.press(Keys.SPACE);
    page.awaitText("message", "正在重发");
    page.shoot("22-sending-again");
    hall.startAgain();
    thenOnePersonIsCalled();
  }

  @Test
  void aSessionEndedElsewhereAsksForThePinAndComesBackToTheCounter() {
    hall.witness().signOut(page.cookie());
    page.awaitShown("#signin");
    page.awaitText("message", "登录已过期");
    page.shoot("23-expired");
    page.signIn("clerk4", hall.pin("clerk4"));
    page.awaitState("FREE");
    assertThat(page.address()).isEqualTo("/counter?counter=3");
    assertThat(page.text("user")).isEqualTo("clerk4");
  }

  @Test
  void whetherAPressCountedIsLeftOpenWhereOnlyAProxyAnswers() {
    onlyAProxyAnswers();
    page.press(Keys.SPACE);
    page.awaitText("message", "正在重发");
    browser
        .driver()
        .executeScript(
            "const now = performance.now.bind(performance);"
                + "performance.now = () => now() + 60_000"); // as long as the page repeats a press
    page.awaitText("message", "不知道刚才是否成功");
  }

  @Test
  void aSignInThatOnlyAProxyAnswersIsToBeTriedAgain() {
    page.open("/");
    onlyAProxyAnswers();
    page.signIn("clerk3", hall.pin("clerk3"));
    page.awaitText("message", "连不上叫号主机，请稍后再试");
  }

  /** The hub behind it is away. */
  private static void onlyAProxyAnswers() {
    browser.driver().executeScript("window.fetch = async () => new Response('', {status: 502})");
  }

  /** When the page is calm again, every press that it let through was answered, none refused. */
  private void thenOnePersonIsCalled() {
    page.awaitState("CALLED");
    page.awaitCalm();
    assertThat(hall.witness().numbers("CALLED")).containsExactly("A001");
    assertThat(hall.witness().numbers("WAITING")).containsExactlyInAnyOrder("C001", "D001");
    assertThat(page.text("message")).isEmpty();
  }
}
