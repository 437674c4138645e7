package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Where the keys go after another counter was chosen with them. */
class ConsoleKeysTest extends AtTheCounter {
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
