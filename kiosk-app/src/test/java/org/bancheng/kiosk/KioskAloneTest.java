package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.WholeKiosk.B;
import static org.bancheng.kiosk.WholeKiosk.patiently;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.HolderGroup;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kiosk with a letter of its own, while the hub is away and when it comes back. */
class KioskAloneTest {
  /** A hub that is silent for a second is missed. */
  private static final FlowSettings WITH_LETTER =
      WholeKiosk.flow(Duration.ofSeconds(1), Optional.of(new KioskLetter("K")));

  @TempDir Path folder;
  private WholeKiosk kiosk;

  @BeforeEach
  void start() {
    kiosk = new WholeKiosk(folder, WITH_LETTER);
  }

  @AfterEach
  void end() {
    kiosk.close();
  }

  @Test
  void whileTheHubIsAwayACardBecomesAPaperAndTheHubHearsOfItLater() {
    kiosk.hub.goAway();
    awaitCutOff();
    kiosk.touch(new ServiceTouched(B));
    kiosk.awaitState(KioskState.CardPrompt.class);
    kiosk.lay("elderly");
    kiosk.awaitState(KioskState.TicketTaken.class);
    assertThat(kiosk.papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.text()).contains("BK001", "号码有效", "board may lag"));

    kiosk.hub.comeBack();
    awaitOwnNumbers(1);
    KioskRequest.OfflineTicket told = kiosk.hub.ownNumbers().get(0);
    assertThat(told.number()).isEqualTo("BK001");
    assertThat(told.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(told.holder().group()).isEqualTo(HolderGroup.ELDERLY);
    assertThat(told.clockOffset()).isNotNull();
    assertThat(kiosk.hub.takes()).isEmpty();
    kiosk.awaitEmptySpool();
  }

  @Test
  void aTakeTheHubHadStoredAfterAllKeepsItsIdAndItsOnePaper() {
    kiosk.hub.answersTakes(take -> Optional.empty());
    kiosk.takesWithoutACard();
    kiosk.awaitState(KioskState.TicketTaken.class);
    kiosk.hub.reply(kiosk.hub.ticket(kiosk.hub.takes().get(0)));
    awaitOwnNumbers(1);

    assertThat(kiosk.hub.ownNumbers().get(0).id()).isEqualTo(kiosk.hub.takes().get(0).id());
    kiosk.awaitEmptySpool();
    assertThat(kiosk.papers).hasSize(1);
    assertThat(kiosk.hub.reports()).isEmpty();
  }

  @Test
  void aKioskThatStartsWhileTheHubIsAwayServesFromTheMenuItKept() {
    patiently().until(() -> kiosk.last().around().offer(B).isPresent());
    kiosk.hub.goAway();
    awaitCutOff();
    kiosk.takesWithoutACard();
    kiosk.awaitState(KioskState.TicketTaken.class);

    kiosk.bus.forget();
    kiosk.restart(WITH_LETTER);
    assertThat(kiosk.last().around().cutOff()).isTrue();
    kiosk.takesWithoutACard();
    kiosk.awaitState(KioskState.TicketTaken.class);
    assertThat(kiosk.papers).last().satisfies(paper -> assertThat(paper.text()).contains("BK002"));

    kiosk.hub.comeBack();
    awaitOwnNumbers(2);
  }

  private void awaitCutOff() {
    patiently().until(() -> kiosk.last().around().cutOff());
  }

  private void awaitOwnNumbers(int count) {
    patiently().until(() -> kiosk.hub.ownNumbers().size() == count);
  }
}
