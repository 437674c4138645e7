package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A clerk sits at counter 3, which is open; A001, C001 and D001 wait. */
abstract class AtTheCounter extends InABrowser {
  ConsoleHall hall;
  ConsolePage page;

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
}
