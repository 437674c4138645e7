package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Where the keys go after another counter was chosen with them. */
class ConsoleKeysTest {
  private static ConsoleBrowser browser;

  private ConsoleHall hall;
  private ConsolePage page;

  @BeforeAll
  static void startTheBrowser() {
    browser = ConsoleBrowser.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTheHall(@TempDir Path data) {
    browser.resize(1366, 768);
    hall = new ConsoleHall(data, browser.driver());
    page = hall.page();
    hall.sitDownWithThreeWaiting();
  }

  @AfterEach
  void closeTheHall() {
    hall.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @BeforeEach
  void reachTheChoiceByKeys() {
    browser.driver().executeScript("document.getElementById('choose').focus()");
    page.answer(Keys.ENTER);
    page.awaitState("CHOOSING");
  }

  @Test
  void tabLeadsToTheCountersAndNotToTheSignOut() {
    assertThat(page.focus()).isEqualTo("choice-3");
    page.answer(Keys.TAB);
    assertThat(page.focus()).isEqualTo("choice-4");
    page.answer(Keys.ENTER);
    page.awaitState("CLOSED");
    spaceIsTheNextStepAt("4");
  }

  @Test
  void spaceIsTheNextStepOfTheCounterChosenByItsNumber() {
    page.answer(Keys.chord(Keys.SHIFT, Keys.TAB));
    page.answer("4");
    page.awaitState("CLOSED");
    spaceIsTheNextStepAt("4");
  }

  @Test
  void spaceIsTheNextStepAgainAfterEscape() {
    hall.witness().act("3", "close");
    page.answer(Keys.TAB, Keys.ESCAPE);
    page.awaitState("CLOSED");
    spaceIsTheNextStepAt("3");
  }

  private void spaceIsTheNextStepAt(String counter) {
    assertThat(page.focus()).isEqualTo("body");
    page.press(Keys.SPACE);
    page.awaitState("FREE");
    assertThat(hall.witness().counter(counter).path("state").asText()).isEqualTo("FREE");
  }
}
