package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a clerk sees without scrolling, on small screens and in large halls. */
class ConsoleSizesTest extends InABrowser {
  @TempDir Path data;
  private ConsoleHall hall;
  private ConsolePage page;

  @AfterEach
  void closeTheHall() {
    hall.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void allCountersOfTheDemoHallAreSeenOnASmallScreen() {
    sitDown(DemoHall.plan(), "3", 1280, 720);
    page.awaitThere("#counters .own");
    assertThat(page.inView("#counters li")).isEqualTo(6);
    assertThat(page.overflow()).isEqualTo("0,0");
  }

  @Test
  void theOwnOfManyCountersIsBroughtIntoView() {
    sitDown(LongNames.plan(24), "21", 1280, 720);
    page.awaitThere("#counters .own");
    page.shoot("36-many-counters");
    assertThat(page.inView("#counters .own")).isOne();
    assertThat(page.inView("#counters li")).isGreaterThanOrEqualTo(6);
  }

  @Test
  void mostOfTenServicesAreSeenOnASmallScreen() {
    sitDown(LongNames.plan(4), "1", 1280, 720);
    page.awaitThere("#services li:nth-child(10)");
    assertThat(page.inView("#services li")).isGreaterThanOrEqualTo(8);
    assertThat(page.tooWide("#services")).isZero();
    assertThat(page.overflow()).isEqualTo("0,0");
  }

  @Test
  void longNamesStayWithinTheirTileInTheChoiceOfACounter() {
    open(LongNames.plan(6), 1280, 720);
    page.awaitThere("#choice-6");
    page.shoot("37-long-names");
    assertThat(across("small")).isZero();
  }

  @Test
  void theHintOfTheKeyLiesOnNoNameInTheChoiceOfACounter() {
    open(LongNames.plan(6), 1200, 720);
    page.awaitThere("#choice-6");
    assertThat(across("b")).isZero();
  }

  @Test
  void theNextStepIsSeenInALargelyZoomedPage() {
    sitDown(LongNames.plan(4), "3", 640, 360);
    assertThat(page.inView("#step")).isOne();
    hall.witness().act("3", "open");
    hall.witness().issue("J");
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    page.shoot("38-zoomed");
    assertThat(page.inView("#step")).isOne();
    assertThat(page.inView("#number")).isOne();
    assertThat(page.tooWide("html")).isZero();
  }

  @Test
  void theQuestionsFitAPhone() {
    sitDown(DemoHall.plan(), "3", 360, 640);
    hall.witness().act("3", "open");
    page.awaitState("FREE");
    fits("p", "#pausing");
    fits("c", "#closing");
    hall.witness().issue("A");
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    fits("k", "#parking");
    fits("t", "#moving");
  }

  @Test
  void theHallsNameIsSeenInTheChoiceOfACounterOnAPhone() {
    open(DemoHall.plan(), 360, 640);
    page.awaitThere("#choice-6");
    page.shoot("40-phone-choice");
    assertThat(page.tooWide("html")).isZero();
    assertThat(seen("hall")).isGreaterThanOrEqualTo(80);
  }

  /** How many pixels wide. */
  private static long seen(String id) {
    return (Long)
        browser
            .driver()
            .executeScript("return document.getElementById(arguments[0]).clientWidth", id);
  }

  private void fits(String key, String question) {
    page.press(key);
    page.awaitShown(question);
    page.shoot("39-phone-" + question.substring(1));
    assertThat(page.tooWide(question)).as(question).isZero();
    page.answer(Keys.ESCAPE);
    page.awaitGone(question);
  }

  private void open(HallPlan plan, int width, int height) {
    browser.resize(width, height);
    hall = new ConsoleHall(data, browser.driver(), plan, Clock.systemUTC());
    page = hall.page();
    page.open("/");
    page.signIn("clerk3", hall.pin("clerk3"));
    page.awaitState("CHOOSING");
  }

  private void sitDown(HallPlan plan, String counter, int width, int height) {
    open(plan, width, height);
    page.choose(counter);
    page.awaitState("CLOSED");
  }

  /** In how many tiles words of such a tag cross the tile's border or lie under the key's hint. */
  private static long across(String tag) {
    return (Long)
        browser
            .driver()
            .executeScript(
                """
                const words = (tile) => {
                  const range = document.createRange();
                  range.selectNodeContents(tile.querySelector(arguments[0]));
                  return [...range.getClientRects()];
                };
                const hits = (tile) => {
                  const [box, key] = [tile, tile.querySelector('kbd')].map((it) => it.getBoundingClientRect());
                  return words(tile).some((it) => it.right > box.right - 8
                      || (it.right > key.left && it.bottom > key.top && it.top < key.bottom));
                };
                return [...document.querySelectorAll('.choices button')].filter(hits).length;
                """,
                tag);
  }
}
