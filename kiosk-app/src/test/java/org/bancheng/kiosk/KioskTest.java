package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.bus.message.RefusalReason;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.PrinterTrouble;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.hall.HallId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kiosk without a screen: bytes of a card in, bytes of a paper out, the hub in between. */
class KioskTest {
  private static final KioskId KIOSK = new KioskId("kiosk-1");
  private static final ServiceId B = new ServiceId("B");
  private static final FlowSettings QUICK =
      new FlowSettings(
          Duration.ofSeconds(5),
          Duration.ofMillis(400),
          Duration.ofMillis(300),
          Duration.ofMillis(1500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ZERO,
          Duration.ZERO,
          Optional.empty(),
          Optional.empty());

  /** A hub that is silent for a second is missed. */
  private static final FlowSettings WITH_LETTER =
      new FlowSettings(
          Duration.ofSeconds(1),
          Duration.ofMillis(400),
          Duration.ofMillis(300),
          Duration.ofMillis(1500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ZERO,
          Duration.ZERO,
          Optional.of(new KioskLetter("K")),
          Optional.empty());

  @TempDir Path folder;
  private final MemoryBus bus = new MemoryBus();
  private final List<PaperImage> papers = new CopyOnWriteArrayList<>();
  private final List<KioskScene> scenes = new CopyOnWriteArrayList<>();
  private final DeviceClock clock = DeviceClock.system();
  private final FakeHub hub = new FakeHub(bus, KIOSK);
  private ReaderEmulator reader;
  private PrinterEmulator printer;
  private Kiosk kiosk;

  @BeforeEach
  void start() {
    start(QUICK);
  }

  private void start(FlowSettings flow) {
    MemoryLinePair readerLine = MemoryLinePair.threaded(clock);
    MemoryLinePair printerLine = MemoryLinePair.threaded(clock);
    reader = ReaderEmulator.on(readerLine.device(), clock);
    reader.readTime(Duration.ofMillis(50));
    PrinterProfile profile = PrinterProfile.wide();
    printer = PrinterEmulator.on(printerLine.device(), profile, clock, papers::add);
    scenes.clear();
    kiosk =
        Kiosk.start(
            KioskSettings.of(new HallId("demo"), KIOSK).with(flow),
            new KioskParts(
                bus.newClient(),
                readerLine.host(),
                ReaderSettings.standard(),
                EscPosTicketPrinter.on(printerLine.host(), profile, clock),
                HolderKey.of(new byte[32]),
                SqliteSpool.open(folder.resolve("spool.db"), Clock.systemUTC(), UUID::randomUUID),
                clock,
                Clock.systemUTC()));
    kiosk.watch(scenes::add);
    awaitState(KioskState.Start.class);
    await().until(() -> last().around().reader().ready());
  }

  private void stop() {
    kiosk.close();
    reader.close();
    printer.close();
  }

  @AfterEach
  void end() {
    stop();
    hub.close();
  }

  private KioskScene last() {
    return scenes.get(scenes.size() - 1);
  }

  private void awaitState(Class<? extends KioskState> state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !scenes.isEmpty() && state.isInstance(last().state()));
  }

  private void awaitReport() {
    await().atMost(Duration.ofSeconds(20)).until(() -> !hub.reports().isEmpty());
  }

  private void lay(String card) {
    reader.lay(EmulatedCards.byId(card).orElseThrow());
  }

  @Test
  void aCardBecomesAPaperWithANumberAndTheHubHearsOfBoth() {
    kiosk.touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    lay("elderly");
    awaitReport();

    KioskRequest.Take take = hub.takes().get(0);
    assertThat(take.service()).isEqualTo("B");
    assertThat(take.id().version()).isEqualTo(7);
    assertThat(take.holder().group()).isEqualTo(HolderGroup.ELDERLY);
    assertThat(take.holder().token()).hasSize(43);
    assertThat(papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.text()).contains("B042"));
    KioskRequest.Printed report = hub.reports().get(0);
    assertThat(report.ticket()).isEqualTo(take.id());
    assertThat(report.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(report.copy()).isEqualTo(1);
    awaitState(KioskState.TicketTaken.class);
  }

  @Test
  void noDocumentNumberLeavesTheKioskOrReachesItsDisk() throws Exception {
    kiosk.touch(new ServiceTouched(B));
    lay("elderly");
    awaitReport();
    stop();

    assertThat(hub.payloads).noneMatch(payload -> payload.contains("119999"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("119999", hub.takes().get(0).holder().token());
      }
    }
    start();
  }

  @Test
  void takesANumberWithoutACard() {
    kiosk.touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    kiosk.touch(new WithoutCardTouched());
    awaitReport();
    assertThat(hub.takes().get(0).holder()).isNull();
    assertThat(papers).hasSize(1);
  }

  @Test
  void withoutPaperTheNumberIsShownAndACopyCanBePrintedLater() {
    printer.trouble(PrinterTrouble.PAPER_OUT, true);
    kiosk.touch(new ServiceTouched(B));
    lay("citizen");
    awaitReport();
    assertThat(hub.reports().get(0).outcome()).isEqualTo(PrintResult.FAILED);
    assertThat(hub.reports().get(0).cause()).isEqualTo("PAPER_OUT");
    awaitState(KioskState.TicketTaken.class);

    printer.trouble(PrinterTrouble.PAPER_OUT, false);
    kiosk.touch(new PrintAgainTouched());
    await().atMost(Duration.ofSeconds(20)).until(() -> hub.reports().size() > 1);
    KioskRequest.Printed second = hub.reports().get(1);
    assertThat(second.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(second.copy()).isEqualTo(2);
    assertThat(papers).last().satisfies(paper -> assertThat(paper.text()).contains("补打"));
  }

  @Test
  void aCardPulledTooEarlyGivesNoIdentityAndAdviceInstead() {
    kiosk.touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    reader.layAndPullEarly(EmulatedCards.byId("citizen").orElseThrow());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                last().state() instanceof KioskState.CardPrompt prompt
                    && prompt.trouble().isPresent());
    assertThat(hub.takes()).isEmpty();
  }

  @Test
  void aTakeWithoutAnswerIsSentAgainUnderItsIdAndGivenUp() {
    hub.answersTakes(take -> Optional.empty());
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    awaitState(KioskState.NoAnswer.class);
    awaitReport();

    assertThat(hub.takes()).hasSizeGreaterThan(1);
    assertThat(hub.takes()).extracting(KioskRequest.Take::id).containsOnly(hub.takes().get(0).id());
    KioskRequest.Printed report = hub.reports().get(0);
    assertThat(report.ticket()).isEqualTo(hub.takes().get(0).id());
    assertThat(report.outcome()).isEqualTo(PrintResult.FAILED);
    assertThat(report.cause()).isEqualTo("TIMED_OUT");
  }

  @Test
  void aTicketThatComesTooLateIsNeverPrinted() {
    hub.answersTakes(take -> Optional.empty());
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    awaitState(KioskState.NoAnswer.class);
    awaitReport();
    int before = scenes.size();
    hub.reply(hub.ticket(hub.takes().get(0)));
    await().until(() -> scenes.size() > before + 2);

    assertThat(papers).isEmpty();
    assertThat(last().state()).isInstanceOf(KioskState.NoAnswer.class);
    assertThat(hub.reports())
        .extracting(KioskRequest.Printed::id)
        .containsOnly(hub.reports().get(0).id());
  }

  @Test
  void aPersonWhoHoldsATicketSeesItAndGetsAMarkedCopy() {
    hub.answersTakes(
        take ->
            Optional.of(
                new KioskReply.Refused(
                    take.id().toString(),
                    RefusalReason.ALREADY_HOLDS_TICKET,
                    "",
                    hub.ticket(new KioskRequest.Take(new UUID(7, 7), "B", null, null, null)))));
    kiosk.touch(new ServiceTouched(B));
    lay("elderly");
    awaitState(KioskState.HoldsAlready.class);
    kiosk.touch(new PrintAgainTouched());
    awaitReport();
    assertThat(papers).singleElement().satisfies(paper -> assertThat(paper.text()).contains("补打"));
    assertThat(hub.reports().get(0).ticket()).isEqualTo(new UUID(7, 7));
    assertThat(hub.reports().get(0).copy()).isEqualTo(2);
  }

  @Test
  void aReportIsSentUnderItsIdUntilTheHubHasAnsweredAlsoAfterARestart() {
    hub.answersReports(false);
    kiosk.touch(new ServiceTouched(B));
    lay("citizen");
    awaitReport();
    UUID id = hub.reports().get(0).id();

    stop();
    hub.asked.clear();
    start();
    awaitReport();
    assertThat(hub.reports().get(0).id()).isEqualTo(id);

    hub.answersReports(true);
    hub.asked.clear();
    bus.cut();
    bus.mend();
    awaitReport();
    await().until(() -> status().spool() == 0);
  }

  private KioskStatus status() {
    byte[] payload = bus.retained(new Topics(new HallId("demo")).kioskStatus(KIOSK)).orElseThrow();
    return BusJson.read(payload, KioskStatus.class);
  }

  @Test
  void withAnAutoServiceALaidCardIsEnough() {
    stop();
    start(QUICK.withAuto(Optional.of(B)));
    lay("citizen");
    awaitReport();
    assertThat(hub.takes().get(0).service()).isEqualTo("B");
    assertThat(papers).hasSize(1);
  }

  @Test
  void tellsHowItIsAndThatItIsGone() {
    await().until(() -> "ready".equals(status().reader()));
    await().until(() -> "ok".equals(status().printer().paper()));
    printer.trouble(PrinterTrouble.PAPER_OUT, true);
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    await().atMost(Duration.ofSeconds(20)).until(() -> "out".equals(status().printer().paper()));
    assertThat(status().state()).isEqualTo(KioskStatus.State.UP);
    kiosk.close();
    assertThat(status().state()).isEqualTo(KioskStatus.State.DOWN);
  }

  private void restart(FlowSettings flow) {
    stop();
    start(flow);
  }

  private void takesWithoutACard() {
    kiosk.touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    kiosk.touch(new WithoutCardTouched());
  }

  private void awaitOwnNumbers(int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> hub.ownNumbers().size() == count);
  }

  private void awaitCutOff() {
    await().atMost(Duration.ofSeconds(20)).until(() -> last().around().cutOff());
  }

  @Test
  void whileTheHubIsAwayACardBecomesAPaperAndTheHubHearsOfItLater() {
    restart(WITH_LETTER);
    hub.goAway();
    awaitCutOff();
    kiosk.touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    lay("elderly");
    awaitState(KioskState.TicketTaken.class);
    assertThat(papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.text()).contains("BK001", "号码有效", "board may lag"));

    hub.comeBack();
    awaitOwnNumbers(1);
    KioskRequest.OfflineTicket told = hub.ownNumbers().get(0);
    assertThat(told.number()).isEqualTo("BK001");
    assertThat(told.outcome()).isEqualTo(PrintResult.PRINTED);
    assertThat(told.holder().group()).isEqualTo(HolderGroup.ELDERLY);
    assertThat(told.clockOffset()).isNotNull();
    assertThat(hub.takes()).isEmpty();
    await().until(() -> status().spool() == 0);
  }

  @Test
  void aTakeTheHubHadStoredAfterAllKeepsItsIdAndItsOnePaper() {
    restart(WITH_LETTER);
    hub.answersTakes(take -> Optional.empty());
    takesWithoutACard();
    awaitState(KioskState.TicketTaken.class);
    hub.reply(hub.ticket(hub.takes().get(0)));
    awaitOwnNumbers(1);

    assertThat(hub.ownNumbers().get(0).id()).isEqualTo(hub.takes().get(0).id());
    await().until(() -> status().spool() == 0);
    assertThat(papers).hasSize(1);
    assertThat(hub.reports()).isEmpty();
  }

  @Test
  void aKioskThatStartsWhileTheHubIsAwayServesFromTheMenuItKept() {
    restart(WITH_LETTER);
    await().until(() -> last().around().offer(B).isPresent());
    hub.goAway();
    awaitCutOff();
    takesWithoutACard();
    awaitState(KioskState.TicketTaken.class);

    bus.forget();
    restart(WITH_LETTER);
    assertThat(last().around().cutOff()).isTrue();
    takesWithoutACard();
    awaitState(KioskState.TicketTaken.class);
    assertThat(papers).last().satisfies(paper -> assertThat(paper.text()).contains("BK002"));

    hub.comeBack();
    awaitOwnNumbers(2);
  }

  @Test
  void withoutTheBusNothingIsAskedNotEvenLater() {
    bus.cut();
    kiosk.touch(new ServiceTouched(B));
    kiosk.touch(new WithoutCardTouched());
    awaitState(KioskState.NoAnswer.class);
    bus.mend();
    awaitReport();
    assertThat(hub.takes()).isEmpty();
    assertThat(hub.reports().get(0).cause()).isEqualTo("TIMED_OUT");
  }
}
