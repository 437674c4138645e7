package org.bancheng.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.offer;
import static org.bancheng.kiosk.flow.Scenes.ownSlip;
import static org.bancheng.kiosk.flow.Scenes.scene;
import static org.bancheng.kiosk.flow.Scenes.serving;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.flow.TakeOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void aTileSaysTheWaitInTheHubsRange() {
    Page.Tile tile =
        ServiceWords.sheet(List.of(offer("A", "综合受理", "General services", 7, 14, 61)), false, 0)
            .tiles()
            .get(0);
    assertThat(tile.facts()).containsExactly("7 人等候", "15–60 分钟或更久");
    assertThat(tile.inEnglish()).containsExactly("7 waiting", "15 to over 60 min");
  }

  @Test
  void aTileSaysThatTheWaitIsUnknownWhenNobodyCanTell() {
    Names name = new Names("综合受理", "General services");
    Offer offer =
        new Offer(new ServiceId("A"), name, true, 0, ShownForecast.UNKNOWN, Optional.empty());
    Page.Tile tile = ServiceWords.sheet(List.of(offer), false, 0).tiles().get(0);
    assertThat(tile.facts()).containsExactly("无人等候", "等候时间未知");
    assertThat(tile.inEnglish()).containsExactly("nobody waiting", "wait\u00a0unknown");
  }

  @Test
  void aTicketSaysTheWaitInTheSameWords() {
    Page page = KioskWords.of(scene(new KioskState.Printing(slip("B042"), 1, NINE)));
    assertThat(page.ticket().orElseThrow().facts())
        .contains(new Names("预计等候 15–25 分钟", "expected wait: 15 to 25 min"));
  }

  private static final Surroundings ALONE =
      serving(demoMenu(), NINE).withHub(false, NINE).judged(NINE, Duration.ofSeconds(5));

  @Test
  void withoutTheHubTheStartSaysSoAndTellsNoWaits() {
    Page page = KioskWords.of(scene(KioskState.Start.EMPTY, ALONE));
    assertThat(page.notices()).containsExactly(OwnWords.CUT_OFF);
    assertThat(OwnWords.CUT_OFF.text().zh()).contains("照常取号", "有预约请到导办台");
    assertThat(page.tiles().orElseThrow().tiles())
        .extracting(tile -> String.join("", tile.facts()))
        .containsExactly("可以取号", "可以取号", "现在不发号", "可以取号");
  }

  @Test
  void aNumberGivenWithoutTheHubIsSaidToBeValidAndPromisesNoWait() {
    Page page =
        KioskWords.of(scene(new KioskState.Printing(ownSlip(TAKE, "BK001"), 1, NINE), ALONE));
    assertThat(page.ticket().orElseThrow().facts())
        .extracting(Names::zh)
        .containsExactly("号码有效，请等候叫号", "大屏可能晚一些显示");
  }
}
