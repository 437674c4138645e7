package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Who is sent elsewhere from a counter, and what the other counters see of it. */
class ConsoleTransferTest extends AtTheCounter {
  @Test
  void aClosedCounterIsShownWithItsStateButNobodyCanBeSentThere() {
    hall.witness().act("4", "open");
    hall.witness().act("3", "next");
    page.awaitState("CALLED");
    page.press("t");
    page.awaitShown("#moving");
    page.shoot("30-moving");
    assertThat(page.words("[data-goal='counter 2']")).contains("2号窗口", "已关窗", "Closed");
    assertThat(page.isEnabled("[data-goal='counter 2']")).isFalse();
    assertThat(page.words("[data-goal='counter 4']")).contains("4号窗口", "空闲", "Free");
    assertThat(page.isEnabled("[data-goal='counter 4']")).isTrue();
  }

  @Test
  void aStepThatIsDoneKeepsNoPlaceAndOpensNoClosedCounter() {
    hall.witness().act("4", "open");
    hall.witness().act("3", "next");
    hall.witness().act("3", "start");
    page.awaitState("SERVING");
    page.press("t");
    page.awaitShown("#moving");
    page.choice("#step-done");
    assertThat(page.isEnabled("#keep-place")).isFalse();
    assertThat(page.isEnabled("[data-goal='counter 4']")).isFalse();
    page.choice("#step-done");
    assertThat(page.isEnabled("#keep-place")).isTrue();
    assertThat(page.isEnabled("[data-goal='counter 4']")).isTrue();
    assertThat(page.isEnabled("[data-goal='counter 2']")).isFalse();
  }

  @Test
  void whoWasSentToOneCounterIsMarkedWithItInTheLine() {
    sendA001From("4", "2");
    page.awaitThere("tr[data-number=A001] .sent");
    assertThat(page.words("tr[data-number=A001]")).contains("→ 2号窗口");
    assertThat(page.words("tr[data-number=C001]")).doesNotContain("→");
    page.shoot("31-sent");
    hall.witness().act("2", "next");
    page.awaitGone("tr[data-number=A001]");
  }

  @Test
  void whoClosesACounterIsToldWhoWaitsForItAlone() {
    page.press("c");
    page.awaitShown("#closing");
    assertThat(page.text("closing")).doesNotContain("只等本窗口");
    page.answer(Keys.ESCAPE);
    page.awaitGone("#closing");
    sendA001From("4", "3");
    page.awaitThere("tr[data-number=A001] .sent");
    page.press("c");
    page.awaitShown("#closing");
    page.shoot("32-closing");
    assertThat(page.text("closing")).contains("还有 1 人只等本窗口", "1 waits for this counter only");
  }

  private void sendA001From(String counter, String other) {
    hall.witness().act("2", "open");
    hall.witness().act(counter, "open");
    hall.witness().act(counter, "next");
    hall.witness().act(counter, "transfer", "{\"counter\":\"" + other + "\"}");
  }
}
