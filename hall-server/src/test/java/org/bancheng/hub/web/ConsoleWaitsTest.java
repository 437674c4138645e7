package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staff console says of the wait for a service. */
class ConsoleWaitsTest {
  @Test
  void aLineThatNoCounterServesHasNoWaitUntilOneOpens(@TempDir Path data) {
    try (ConsoleBrowser browser = ConsoleBrowser.start();
        ConsoleHall hall = new ConsoleHall(data, browser.driver())) {
      browser.resize(1366, 768);
      hall.sitDownAt("3");
      hall.witness().issue("B");
      hall.page().awaitText("services", "无窗口");
      assertThat(hall.page().text("services")).doesNotContain("约");
      hall.page().shoot("18-no-counter");
      assertThat(hall.page().overflow()).isEqualTo("0,0");
      assertThat(hall.page().tooWide("#services")).isZero();

      hall.witness().act("6", "open");

      hall.page().awaitText("services", "约 12 分");
      assertThat(hall.page().text("services")).doesNotContain("无窗口");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
