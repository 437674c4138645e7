package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.WholeKiosk.B;
import static org.bancheng.kiosk.WholeKiosk.patiently;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.bus.message.RefusalReason;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.PrinterTrouble;
import org.bancheng.hall.HolderGroup;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kiosk without a screen: bytes of a card in, bytes of a paper out, the hub in between. */
class KioskTest {
  private static final FlowSettings QUICK =
      WholeKiosk.flow(Duration.ofSeconds(5), Optional.empty());

  @TempDir Path folder;
  private WholeKiosk kiosk;

  @BeforeEach
  void start() {
    kiosk = new WholeKiosk(folder, QUICK);
  }

  @AfterEach
  void end() {
    kiosk.close();
  }

  @Test
  void aCardBecomesAPaperWithANumberAndTheHubHearsOfBoth() {
    kiosk.touch(new ServiceTouched(B));
    kiosk.awaitState(KioskState.CardPrompt.class);
    kiosk.lay("elderly");
    kiosk.awaitReport();

    KioskRequest.Take take = kiosk.hub.takes().get(0);
    assertThat(take.service()).isEqualTo("B");
    assertThat(take.id().version()).isEqualTo(7);
    assertThat(take.holder().group()).isEqualTo(HolderGroup.ELDERLY);
    assertThat(take.holder().token()).hasSize(43);
    assertThat(kiosk.papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.text()).contains("B042"));
    KioskRequest.Printed report = kiosk.hub.reports().get(0);
    assertThat(report.ticket()).isEqualTo(take.id());
    assertThat(report.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(report.copy()).isEqualTo(1);
    kiosk.awaitState(KioskState.TicketTaken.class);
  }

  @Test
  void noDocumentNumberLeavesTheKioskOrReachesItsDisk() throws Exception {
    kiosk.touch(new ServiceTouched(B));
    kiosk.lay("elderly");
    kiosk.awaitReport();
    kiosk.stop();

    assertThat(kiosk.hub.payloads).noneMatch(payload -> payload.contains("119999"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("119999", kiosk.hub.takes().get(0).holder().token());
      }
    }
  }

  @Test
  void takesANumberWithoutACard() {
    kiosk.touch(new ServiceTouched(B));
    kiosk.awaitState(KioskState.CardPrompt.class);
    kiosk.touch(new WithoutCardTouched());
    kiosk.awaitReport();
    assertThat(kiosk.hub.takes().get(0).holder()).isNull();
    assertThat(kiosk.papers).hasSize(1);
  }

  @Test
  void withoutPaperTheNumberIsShownAndACopyCanBePrintedLater() {
    kiosk.printer().trouble(PrinterTrouble.PAPER_OUT, true);
    kiosk.touch(new ServiceTouched(B));
    kiosk.lay("citizen");
    kiosk.awaitReport();
    assertThat(kiosk.hub.reports().get(0).outcome()).isEqualTo(PrintResult.FAILED);
    assertThat(kiosk.hub.reports().get(0).cause()).isEqualTo("PAPER_OUT");
    kiosk.awaitState(KioskState.TicketTaken.class);

    kiosk.printer().trouble(PrinterTrouble.PAPER_OUT, false);
    kiosk.touch(new PrintAgainTouched());
    patiently().until(() -> kiosk.hub.reports().size() > 1);
    KioskRequest.Printed second = kiosk.hub.reports().get(1);
    assertThat(second.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(second.copy()).isEqualTo(2);
    assertThat(kiosk.papers).last().satisfies(paper -> assertThat(paper.text()).contains("补打"));
  }

  @Test
  void aCardPulledTooEarlyGivesNoIdentityAndAdviceInstead() {
    kiosk.touch(new ServiceTouched(B));
    kiosk.awaitState(KioskState.CardPrompt.class);
    kiosk.reader().layAndPullEarly(EmulatedCards.byId("citizen").orElseThrow());
    patiently()
        .until(
            () ->
                kiosk.last().state() instanceof KioskState.CardPrompt prompt
                    && prompt.trouble().isPresent());
    assertThat(kiosk.hub.takes()).isEmpty();
  }

  @Test
  void aTakeWithoutAnswerIsSentAgainUnderItsIdAndGivenUp() {
    kiosk.hub.answersTakes(take -> Optional.empty());
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    kiosk.awaitState(KioskState.NoAnswer.class);
    kiosk.awaitReport();

    assertThat(kiosk.hub.takes()).hasSizeGreaterThan(1);
    assertThat(kiosk.hub.takes())
        .extracting(KioskRequest.Take::id)
        .containsOnly(kiosk.hub.takes().get(0).id());
    KioskRequest.Printed report = kiosk.hub.reports().get(0);
    assertThat(report.ticket()).isEqualTo(kiosk.hub.takes().get(0).id());
    assertThat(report.outcome()).isEqualTo(PrintResult.FAILED);
    assertThat(report.cause()).isEqualTo("TIMED_OUT");
  }

  @Test
  void aTicketThatComesTooLateIsNeverPrinted() {
    kiosk.hub.answersTakes(take -> Optional.empty());
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    kiosk.awaitState(KioskState.NoAnswer.class);
    kiosk.awaitReport();
    int before = kiosk.scenes.size();
    kiosk.hub.reply(kiosk.hub.ticket(kiosk.hub.takes().get(0)));
    patiently().until(() -> kiosk.scenes.size() > before + 2);

    assertThat(kiosk.papers).isEmpty();
    assertThat(kiosk.last().state()).isInstanceOf(KioskState.NoAnswer.class);
    assertThat(kiosk.hub.reports())
        .extracting(KioskRequest.Printed::id)
        .containsOnly(kiosk.hub.reports().get(0).id());
  }

  @Test
  void aPersonWhoHoldsATicketSeesItAndGetsAMarkedCopy() {
    kiosk.hub.answersTakes(
        take ->
            Optional.of(
                new KioskReply.Refused(
                    take.id().toString(),
                    RefusalReason.ALREADY_HOLDS_TICKET,
                    "",
                    kiosk.hub.ticket(
                        new KioskRequest.Take(new UUID(7, 7), "B", null, null, null)))));
    kiosk.touch(new ServiceTouched(B));
    kiosk.lay("elderly");
    kiosk.awaitState(KioskState.HoldsAlready.class);
    kiosk.touch(new PrintAgainTouched());
    kiosk.awaitReport();
    assertThat(kiosk.papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.text()).contains("补打"));
    assertThat(kiosk.hub.reports().get(0).ticket()).isEqualTo(new UUID(7, 7));
    assertThat(kiosk.hub.reports().get(0).copy()).isEqualTo(2);
  }

  @Test
  void aReportIsSentUnderItsIdUntilTheHubHasAnsweredAlsoAfterARestart() {
    kiosk.hub.answersReports(false);
    kiosk.touch(new ServiceTouched(B));
    kiosk.lay("citizen");
    kiosk.awaitReport();
    UUID id = kiosk.hub.reports().get(0).id();

    kiosk.stop();
    kiosk.hub.asked.clear();
    kiosk.start(QUICK);
    kiosk.awaitReport();
    assertThat(kiosk.hub.reports().get(0).id()).isEqualTo(id);

    kiosk.hub.answersReports(true);
    kiosk.hub.asked.clear();
    kiosk.bus.cut();
    kiosk.bus.mend();
    kiosk.awaitReport();
    kiosk.awaitEmptySpool();
  }

  @Test
  void withAnAutoServiceALaidCardIsEnough() {
    kiosk.restart(QUICK.withAuto(Optional.of(B)));
    kiosk.lay("citizen");
    kiosk.awaitReport();
    assertThat(kiosk.hub.takes().get(0).service()).isEqualTo("B");
    assertThat(kiosk.papers).hasSize(1);
  }

  @Test
  void tellsHowItIsAndThatItIsGone() {
    patiently().until(() -> "ready".equals(kiosk.status().reader()));
    patiently().until(() -> "ok".equals(kiosk.status().printer().paper()));
    kiosk.printer().trouble(PrinterTrouble.PAPER_OUT, true);
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    patiently().until(() -> "out".equals(kiosk.status().printer().paper()));
    assertThat(kiosk.status().state()).isEqualTo(KioskStatus.State.UP);
    kiosk.stop();
    assertThat(kiosk.status().state()).isEqualTo(KioskStatus.State.DOWN);
  }

  @Test
  void withoutTheBusNothingIsAskedNotEvenLater() {
    kiosk.bus.cut();
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    kiosk.awaitState(KioskState.NoAnswer.class);
    kiosk.bus.mend();
    kiosk.awaitReport();
    assertThat(kiosk.hub.takes()).isEmpty();
    assertThat(kiosk.hub.reports().get(0).cause()).isEqualTo("TIMED_OUT");
  }
}
