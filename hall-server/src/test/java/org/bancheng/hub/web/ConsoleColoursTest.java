package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.WaitThresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staff console shows as long, in a hall whose plan says so early. */
class ConsoleColoursTest extends InABrowser {
  private static HallPlan plan(int amber, int red, int line) {
    WaitThresholds thresholds =
        new WaitThresholds(Duration.ofMinutes(amber), Duration.ofMinutes(red), line);
    return DemoHall.plan().with(HallPolicy.standard().with(thresholds));
  }

  @Test
  void aWaitTurnsAmberWhenThePlanSaysSo(@TempDir Path data) {
    try (ConsoleHall hall = open(data, plan(0, 30, 10))) {
      hall.page().awaitThere("tr[data-number=A001] td.warn");
    }
  }

  @Test
  void aWaitTurnsRedWhenThePlanSaysSo(@TempDir Path data) {
    try (ConsoleHall hall = open(data, plan(0, 0, 10))) {
      hall.page().awaitThere("tr[data-number=A001] td.late");
    }
  }

  @Test
  void aLineIsRedOnceItIsLongerThanThePlanAllowsEachCounter(@TempDir Path data) {
    try (ConsoleHall hall = open(data, plan(15, 30, 2))) {
      hall.witness().issue("A");
      hall.page().awaitThere("tr[data-number=A002]");
      assertThat(hall.page().isThere("#services .late")).isFalse();
      hall.witness().issue("A");
      hall.page().awaitThere("#services .late");
      hall.page().shoot("15-long-line");
      hall.witness().act("1", "open");
      hall.page().awaitGone("#services .late");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** Somebody waits for A, which counter 3 serves, the only one that is open. */
  private static ConsoleHall open(Path data, HallPlan plan) {
    browser.resize(1366, 768);
    ConsoleHall hall = new ConsoleHall(data, browser.driver(), plan, Clock.systemUTC());
    hall.sitDownAt("3");
    hall.witness().act("3", "open");
    hall.page().awaitState("FREE");
    hall.witness().issue("A");
    hall.page().awaitThere("tr[data-number=A001]");
    return hall;
  }
}
