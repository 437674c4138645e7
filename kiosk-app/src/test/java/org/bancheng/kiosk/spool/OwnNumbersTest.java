package org.bancheng.kiosk.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.A;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.TakeOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNumbersTest {
  private static final KioskLetter K = new KioskLetter("K");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @TempDir Path folder;
  private Path file;
  private Instant now = NINE;
  private long ids;
  private int cuts;
  private SqliteSpool spool;

  @BeforeEach
  void begin() {
    file = folder.resolve("spool.db");
    open();
  }

  private void open() {
    spool = SqliteSpool.open(file, () -> now, () -> new UUID(8, ++ids));
  }

  @AfterEach
  void close() {
    spool.close();
  }

  /** The power is cut: the next run finds the files as they were at this moment. */
  private void powerCut() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("after-" + ++cuts));
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path it : files.filter(Files::isRegularFile).toList()) {
        Files.copy(it, copy.resolve(it.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    spool.close();
    file = copy.resolve("spool.db");
    open();
    spool.recover();
  }

  private static TakeOrder order(long take, ServiceId service, Holder holder) {
    return new TakeOrder(new TicketId(new UUID(7, take)), service, holder);
  }

  private OwnTicket give(long take) {
    return give(order(take, B, Holder.UNKNOWN));
  }

  private OwnTicket give(TakeOrder order) {
    return spool.own().give(order, K, now, Optional.of(Duration.ofMillis(800)));
  }

  private void printed(OwnTicket ticket, PrintResult outcome, int copy) {
    spool.report(
        new PaperReport(new UUID(9, ++ids), ticket.id(), outcome, Optional.empty(), copy, now));
  }

  private OwnTicket givenAndPrinted(long take) {
    OwnTicket ticket = give(take);
    printed(ticket, PrintResult.PRINTED, 1);
    return ticket;
  }

  private List<String> toTell() {
    return spool.own().toTell().stream()
        .map(it -> it.number() + " " + it.outcome().orElseThrow())
        .toList();
  }

  private void tellAll() {
    spool.own().told(spool.own().toTell().stream().map(OwnTicket::id).toList());
  }

  @Test
  void eachServiceCountsForItselfBehindTheKiosksLetter() {
    assertThat(give(1).number()).hasToString("BK001");
    assertThat(give(2).number()).hasToString("BK002");
    assertThat(give(order(3, A, ELDER)).number()).hasToString("AK001");
  }

  @Test
  void aTakeGetsOneNumberHoweverOftenItAsks() {
    assertThat(give(1)).isEqualTo(give(1));
    assertThat(give(2).number()).hasToString("BK002");
  }

  @Test
  void aCutBeforeTheNumberIsStoredLeavesATakeThatNobodyWaitsFor() throws IOException {
    spool.begun(new TicketId(new UUID(7, 1)));
    powerCut();
    assertThat(spool.own().untold()).isZero();
    assertThat(spool.pending())
        .singleElement()
        .satisfies(report -> assertThat(report.outcome()).isEqualTo(PrintResult.FAILED));
    assertThat(give(2).number()).hasToString("BK001");
  }

  @Test
  void aCutBetweenDiskAndPaperLeavesANumberWhosePaperIsUnknown() throws IOException {
    spool.begun(new TicketId(new UUID(7, 1)));
    give(1);
    powerCut();
    assertThat(toTell()).containsExactly("BK001 UNKNOWN");
    assertThat(spool.pending()).isEmpty();
    assertThat(give(2).number()).hasToString("BK002");
  }

  @Test
  void aCutAfterThePaperKeepsWhatBecameOfIt() throws IOException {
    givenAndPrinted(1);
    powerCut();
    assertThat(toTell()).containsExactly("BK001 PRINTED");
    OwnTicket kept = spool.own().toTell().get(0);
    assertThat(kept.issuedAt()).isEqualTo(NINE);
    assertThat(kept.clockOffset()).contains(Duration.ofMillis(800));
  }

  @Test
  void aTakeThatGotItsNumberAndPaperIsNotUnderWayAnyMore() throws IOException {
    TicketId take = new TicketId(new UUID(7, 1));
    spool.begun(take);
    OwnTicket ticket = give(1);
    spool.answered(take);
    printed(ticket, PrintResult.PRINTED, 1);
    assertThat(spool.recover()).isZero();
    powerCut();
    tellAll();
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aCutBeforeTheHubsAnswerIsStoredTellsItAgain() throws IOException {
    givenAndPrinted(1);
    powerCut();
    powerCut();
    assertThat(toTell()).hasSize(1);
    tellAll();
    powerCut();
    assertThat(spool.own().untold()).isZero();
    assertThat(give(2).number()).hasToString("BK002");
  }

  @Test
  void isToldOnceItsPapersFateIsKnown() {
    OwnTicket ticket = give(1);
    assertThat(spool.own().untold()).isEqualTo(1);
    assertThat(toTell()).isEmpty();
    printed(ticket, PrintResult.FAILED, 1);
    assertThat(toTell()).containsExactly("BK001 FAILED");
  }

  @Test
  void whatIsHeardOfItsPaperLaterIsReportedBehindIt() {
    OwnTicket ticket = give(1);
    printed(ticket, PrintResult.UNKNOWN, 1);
    printed(ticket, PrintResult.PRINTED, 1);
    printed(ticket, PrintResult.PRINTED, 2);
    assertThat(toTell()).containsExactly("BK001 UNKNOWN");
    assertThat(spool.pending()).isEmpty();
    tellAll();
    assertThat(spool.pending()).extracting(PaperReport::copy).containsExactly(1, 2);
  }

  @Test
  void nothingTheHubSaysToTheTakeChangesIt() throws IOException {
    OwnTicket ticket = give(1);
    spool.answered(ticket.id());
    spool.unexpected(ticket.id());
    spool.closed(ticket.id());
    powerCut();
    assertThat(toTell()).containsExactly("BK001 UNKNOWN");
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void oneThatNobodyWaitedForIsToldAsNotPrinted() {
    spool.givenUp(give(1).id());
    assertThat(toTell()).containsExactly("BK001 FAILED");
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aPersonHoldsOneForAServiceUntilTheHubKnows() {
    OwnTicket ticket = give(order(1, B, ELDER));
    assertThat(spool.own().held(order(2, B, ELDER))).contains(ticket);
    assertThat(spool.own().held(order(2, A, ELDER))).isEmpty();
    assertThat(spool.own().held(order(2, B, Holder.UNKNOWN))).isEmpty();
    printed(ticket, PrintResult.PRINTED, 1);
    tellAll();
    assertThat(spool.own().held(order(2, B, ELDER))).isEmpty();
  }

  @Test
  void thePersonIsWipedFromTheDiskWithTheHubsAnswer() throws IOException {
    printed(give(order(1, B, ELDER)), PrintResult.PRINTED, 1);
    printed(give(order(2, A, ELDER)), PrintResult.PRINTED, 1);
    assertThat(spool.own().toTell().get(0).holder()).isEqualTo(ELDER);
    spool.own().told(List.of(new TicketId(new UUID(7, 1))));
    spool.own().refused(new TicketId(new UUID(7, 2)), "NOT_ALLOWED");
    spool.close();
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("BK001").doesNotContain(ELDER.token().orElseThrow().value());
    open();
  }

  @Test
  void aRefusedOneIsNotToldAgainAndStaysOnRecord() throws IOException {
    givenAndPrinted(1);
    spool.own().refused(new TicketId(new UUID(7, 1)), "UNKNOWN_SERVICE");
    now = now.plus(Duration.ofDays(5));
    powerCut();
    assertThat(spool.own().untold()).isZero();
    spool.close();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .contains("BK001", "UNKNOWN_SERVICE");
    open();
  }

  @Test
  void theSeriesGoesOnWhateverTheClockSays() throws IOException {
    givenAndPrinted(1);
    now = now.plus(Duration.ofDays(1));
    powerCut();
    assertThat(give(2).number()).hasToString("BK002");
    now = now.minus(Duration.ofDays(30));
    assertThat(give(3).number()).hasToString("BK003");
  }

  @Test
  void theSeriesBeginsAnewOnALaterHallDayOfTheHub() throws IOException {
    givenAndPrinted(1);
    tellAll();
    spool.own().dayHeard(MONDAY);
    assertThat(givenAndPrinted(2).number()).hasToString("BK002");
    tellAll();
    spool.own().dayHeard(MONDAY);
    powerCut();
    spool.own().dayHeard(TUESDAY);
    assertThat(give(3).number()).hasToString("BK001");
  }

  @Test
  void numbersTakenInOnTheNewDayAreNotGivenAgainOnIt() {
    givenAndPrinted(1);
    spool.own().dayHeard(MONDAY);
    spool.own().dayHeard(TUESDAY);
    tellAll();
    spool.own().dayHeard(TUESDAY);
    assertThat(give(2).number()).hasToString("BK002");
  }

  @Test
  void aDayThatTheHubBeganJustBeforeItAnsweredCountsAsTheirs() {
    givenAndPrinted(1);
    tellAll();
    spool.own().dayHeard(MONDAY);
    givenAndPrinted(2);
    tellAll();
    spool.own().dayHeard(TUESDAY);
    assertThat(give(3).number()).hasToString("BK003");
  }

  @Test
  void theMenuIsKeptForAStartWithoutTheHubButNotItsWaits() throws IOException {
    assertThat(spool.keptMenu()).isEmpty();
    spool.keep(new KeptMenu(HALL, demoMenu().subList(0, 1)));
    spool.keep(new KeptMenu(HALL, demoMenu()));
    powerCut();
    KeptMenu kept = spool.keptMenu().orElseThrow();
    assertThat(kept).isEqualTo(new KeptMenu(HALL, demoMenu()));
    assertThat(kept.offers()).extracting(Offer::waiting).containsOnly(0);
    assertThat(kept.offers()).extracting(Offer::open).containsExactly(true, true, false, true);
  }
}
