package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Why a counter pauses, or the work at it: what is asked, and which answers are offered. */
class ConsoleReasonsTest extends AtTheCounter {
  @Test
  void theReasonsOfThePlanAreOfferedAndNoOther(@TempDir Path data) {
    try (ConsoleHall strict =
        new ConsoleHall(data, browser.driver(), pausesFor("午休", "取件"), Clock.systemUTC())) {
      strict.sitDownWithThreeWaiting();
      strict.page().press("p");
      strict.page().awaitShown("#pausing");
      strict.page().shoot("34-reasons-of-the-plan");
      assertThat(strict.page().text("reasons")).contains("Lunch", "取件").doesNotContain("开会");
      assertThat(strict.page().isShown("#reason")).isFalse();
      strict.page().answer("2");
      strict.page().awaitState("PAUSED");
      assertThat(strict.witness().counter("3").path("pauseReason").asText()).isEqualTo("取件");
    }
  }

  @Test
  void anInterruptionAsksWhyTheWorkStopsAndNotTheCounter() {
    hall.witness().act("3", "next");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    page.press("h");
    page.awaitShown("#pausing");
    page.shoot("35-holding");
    assertThat(page.text("pausing-title")).contains("为什么中断办理？", "Why interrupt the work?");
    assertThat(page.text("give-reason")).contains("中断", "Hold");
    assertThat(page.text("pausing")).contains("窗口不暂停");
    page.answer("5");
    page.awaitState("ON_HOLD");
  }

  @Test
  void aPauseAsksWhyTheCounterStops() {
    page.press("p");
    page.awaitShown("#pausing");
    assertThat(page.text("pausing-title")).contains("为什么暂停？", "Why pause?");
    assertThat(page.text("give-reason")).contains("暂停", "Pause");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void anotherReasonLeftEmptyIsAskedForAgain(String nothing) {
    page.press("p");
    page.awaitShown("#pausing");
    page.choice("#reason");
    page.answer(nothing, Keys.ENTER);
    assertThat(page.isShown("#pausing")).isTrue();
    assertThat(page.focus()).isEqualTo("reason");
    page.answer("取件", Keys.ENTER);
    page.awaitState("PAUSED");
    assertThat(hall.witness().counter("3").path("pauseReason").asText()).isEqualTo("取件");
  }

  private static HallPlan pausesFor(String... reasons) {
    HallPolicy usual = HallPolicy.standard();
    return DemoHall.plan()
        .with(
            new HallPolicy(
                usual.priority(),
                usual.noShow(),
                usual.overflow(),
                usual.appointments(),
                usual.parkFor(),
                List.of(reasons),
                usual.thresholds()));
  }
}
