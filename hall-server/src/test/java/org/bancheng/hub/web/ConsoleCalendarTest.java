package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bancheng.hub.WorkingDays;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staff console says of a calendar that is not published. */
class ConsoleCalendarTest {
  @Test
  void namesTheServicesWhoseOpenDaysMayChange(@TempDir Path data) {
    MovableClock saturday = new MovableClock("2027-02-06T01:00:00Z");
    try (ConsoleBrowser browser = ConsoleBrowser.start();
        ConsoleHall hall =
            new ConsoleHall(data, browser.driver(), WorkingDays.of("AC"), saturday)) {
      browser.resize(1366, 768);
      hall.sitDownAt("3");
      hall.page().awaitShown("#provisional");
      assertThat(hall.page().text("provisional"))
          .contains("2027 年节假日安排尚未录入：业务 A、C 的开放日")
          .contains("open days of A, C are provisional");
      assertThat(hall.page().text("services")).contains("暂定停办");
      hall.page().shoot("16-provisional");
      assertThat(hall.page().overflow()).isEqualTo("0,0");
      assertThat(hall.page().tooWide("#services")).isZero();
      browser.resize(1366, 600);
      hall.page().shoot("17-provisional-small");
      assertThat(hall.page().overflow()).isEqualTo("0,0");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void saysNothingWhileNoServiceFollowsTheCalendar(@TempDir Path data) {
    MovableClock saturday = new MovableClock("2027-02-06T01:00:00Z");
    try (ConsoleBrowser browser = ConsoleBrowser.start();
        ConsoleHall hall = new ConsoleHall(data, browser.driver(), WorkingDays.of(""), saturday)) {
      hall.sitDownAt("3");
      assertThat(hall.page().text("provisional")).isEmpty();
    }
  }
}
