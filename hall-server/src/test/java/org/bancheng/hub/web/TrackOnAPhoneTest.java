package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The citizen's own ticket in a real browser, as large as a small phone. */
class TrackOnAPhoneTest extends InABrowser {
  private ConsoleHall hall;

  @BeforeEach
  void openTheHall(@TempDir Path data) {
    browser.resize(360, 640);
    hall = new ConsoleHall(data, browser.driver());
  }

  @AfterEach
  void closeTheHall() {
    hall.close();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aLongLineFitsThePhone() {
    for (int i = 0; i < 6; i++) {
      hall.witness().issue("C");
    }
    look(hall.witness().issue("C"), "track-long");
    look("C003", "track-range");
  }

  @Test
  void aShortLineAndACallFitThePhone() {
    hall.witness().issue("A");
    String second = hall.witness().issue("A");
    look(second, "track-short");
    look("A001", "track-next");
    hall.witness().act("1", "open");
    hall.witness().act("1", "next");
    look("A001", "track-called");
  }

  @Test
  void aTicketOfAnotherDayFitsThePhone() {
    lookAt("00000000-0000-7000-8000-000000000000", "track-unknown");
    assertThat(browser.complaints()).allMatch(it -> it.contains("404"));
  }

  @Test
  void aTicketOutlivesARestartOfTheHub() {
    String first = hall.witness().issue("A");
    look(first, "track-before");
    hall.stop();
    hall.page().awaitShown(".old");
    hall.page().shoot("track-hub-gone");
    assertThat(hall.page().words(".number")).isEqualTo(first);
    assertThat(hall.page().overflow()).isEqualTo("0,0");

    hall.startAgain();
    hall.witness().act("1", "open");
    hall.witness().act("1", "next");
    hall.page().awaitShown("[data-state=CALLED]");
    assertThat(hall.page().isShown(".old")).isFalse();
    assertThat(browser.complaints()).allMatch(it -> it.contains("Failed to load resource"));
  }

  private void look(String number, String picture) {
    lookAt(hall.witness().ticket(number), picture);
  }

  private void lookAt(String ticket, String picture) {
    hall.page().open("/t/" + ticket);
    hall.page().awaitShown(".number");
    hall.page().shoot(picture);
    assertThat(hall.page().overflow()).isEqualTo("0,0");
  }
}
