package org.bancheng.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.scene;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.flow.WaitRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KioskWordsTest {
  @ParameterizedTest
  @EnumSource(CardProblem.class)
  void everyCardProblemHasASentenceThatSaysWhatToDo(CardProblem problem) {
    Names advice = CardWords.advice(problem);
    assertThat(advice.zh()).contains("：").hasSizeGreaterThan(10);
    assertThat(advice.en()).contains(":").hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalSaysWhatAndWhatNext(Refusal reason) {
    assertThat(RefusalWords.what(reason).zh()).isNotBlank();
    assertThat(RefusalWords.next(reason).zh()).contains("请");
    assertThat(RefusalWords.next(reason).en()).isNotBlank();
  }

  @Test
  void asksForPatienceAfterTwoSeconds() {
    TakeOrder order = new TakeOrder(TAKE, B, Holder.UNKNOWN);
    assertThat(KioskWords.of(scene(new KioskState.Taking(order, NINE, NINE))).title().zh())
        .isEqualTo("正在取号");
    assertThat(
            KioskWords.of(scene(new KioskState.Taking(order, NINE.minusSeconds(2), NINE)))
                .title()
                .zh())
        .isEqualTo("请稍候");
  }

  @Test
  void theNumberStandsOnThePageWhileItIsPrinted() {
    Page page = KioskWords.of(scene(new KioskState.Printing(slip("B1000"), 1, NINE)));
    assertThat(page.ticket()).map(Page.TicketFace::number).contains("B1000");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 几乎不用等, no wait",
    "14, 25, 约14到25分钟, 14 to 25 min",
    "10, 10, 约10分钟, 10 min",
    "40, 75, 约40分钟到1.5小时, 40 min to 1.5 h",
    "155, 310, 约2.5到5小时, 2.5 to 5 h",
  })
  void saysWaitsAsPeopleSayThem(int middle, int most, String zh, String en) {
    assertThat(WaitWords.range(range(middle, most))).isEqualTo(new Names(zh, en));
  }

  @Property
  void noWaitIsToldAsLessAtMostThanInTheMiddle(
      @ForAll @IntRange(max = 2_000) int middle, @ForAll @IntRange(max = 2_000) int most) {
    Names said = WaitWords.range(range(middle, most));
    assertThat(said.zh()).isNotBlank().doesNotContain("-");
    assertThat(Optional.of(said.en())).isPresent();
  }

  private static WaitRange range(int middle, int most) {
    return new WaitRange(Duration.ofMinutes(middle), Duration.ofMinutes(most));
  }
}
