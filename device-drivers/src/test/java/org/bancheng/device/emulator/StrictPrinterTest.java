package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes printers differ, and what makes them stop. */
class StrictPrinterTest {
  private static final String ID = "1D 28 48 06 00 30 30 30 30 30 31";

  private final VirtualClock clock = new VirtualClock();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<PaperImage> papers = new ArrayList<>();

  private PrinterEngine engine(EmulatedPrinter kind) {
    return new PrinterEngine(clock, kind, said::writeBytes, papers::add);
  }

  private PrinterEngine engine(String kind) {
    return engine(EmulatedPrinter.byName(kind).orElseThrow());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private String ask(PrinterEngine engine, String hex) {
    said.reset();
    engine.accept(bytes(hex));
    run(engine, 3_000);
    return said();
  }

  private String said() {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(said.toByteArray());
  }

  private void run(PrinterEngine engine, int millis) {
    clock.run(Duration.ofMillis(millis), engine::work);
  }

  @ParameterizedTest
  @CsvSource({"epson, 37 22 30 30 30 31 00, A", "clone, '', A", "bad-clone, '', A000001"})
  void theProcessIdIsAnsweredSwallowedOrPrinted(String kind, String answer, String printed) {
    PrinterEngine engine = engine(kind);
    assertThat(ask(engine, "41 " + ID)).isEqualTo(answer);
    ask(engine, "0A 1D 56 42 00");
    assertThat(papers.get(0).text().strip()).isEqualTo(printed);
  }

  @Test
  void theIdIsNotAnsweredBeforeThePaperHasMoved() {
    PrinterEngine engine = engine("epson");
    engine.accept(bytes("1B 64 FF " + ID));
    run(engine, 1_000);
    assertThat(said()).isEmpty();
    run(engine, 9_000);
    assertThat(said()).isEqualTo("37 22 30 30 30 31 00");
  }

  @Test
  void anOddCloneSaysDoneWhileItsCoverIsOpen() {
    PrinterEngine engine = engine("odd-clone");
    engine.trouble(PrinterTrouble.COVER_OPEN, true);
    assertThat(ask(engine, "41 0A 1D 72 01")).isEqualTo("00");
  }

  @Test
  void aRealTimeQuestionInsideAPictureIsAnsweredAndStaysInThePicture() {
    PrinterEngine engine = engine("epson");
    assertThat(ask(engine, "1D 76 30 00 03 00 01 00 10 04 02 1D 72 01")).isEqualTo("12 00");
    ask(engine, "1D 56 42 00");
    assertThat(papers.get(0).image().getRGB(32 + 3, 24) & 0xFF).isZero();
    assertThat(papers.get(0).image().getRGB(32 + 13, 24) & 0xFF).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "UNRECOVERABLE, 1A 52 32 12, 18 20 00 0F",
    "HEAD_HOT, 1A 52 52 12, 18 40 00 0F",
    "PAPER_JAMMED, 1A 52 16 12, 18 04 00 0F",
    "FEED_BUTTON, 5A 1A 12 12, 58 02 00 0F",
    "DRAWER_PIN_HIGH, 16 12 12 12, 14 00 00 0F",
    "PAPER_NEAR_END, 12 12 12 1E, 10 00 03 0F",
    "CUTTER_JAMMED, 1A 52 1A 12, 18 08 00 0F"
  })
  void everyTroubleIsToldInBothWays(PrinterTrouble trouble, String asked, String unasked) {
    PrinterEngine engine = engine("epson");
    ask(engine, "1D 61 FF");
    engine.trouble(trouble, true);
    assertThat(ask(engine, "")).isEqualTo(unasked);
    assertThat(ask(engine, "10 04 01 10 04 02 10 04 03 10 04 04")).isEqualTo(asked);
  }

  @Test
  void onlyWhatWasAskedForIsToldUnasked() {
    PrinterEngine engine = engine("epson");
    ask(engine, "1D 61 02");
    engine.trouble(PrinterTrouble.PAPER_NEAR_END, true);
    assertThat(ask(engine, "")).isEmpty();
  }

  @Test
  void paperThatEndsInATicketStopsItUntilANewRollIsIn() {
    PrinterEngine engine = engine("epson");
    ask(engine, "1D 61 FF");
    engine.trouble(PrinterTrouble.PAPER_ENDS_SOON, true);
    assertThat(ask(engine, "41 0A 1B 64 08 42 0A 1D 56 42 00 1D 72 01")).isEqualTo("18 00 0F 0F");
    assertThat(papers).isEmpty();
    engine.trouble(PrinterTrouble.PAPER_OUT, false);
    assertThat(ask(engine, "")).isEqualTo("10 00 00 0F 00");
    assertThat(papers.get(0).text()).isEqualTo("B\n");
  }

  @Test
  void aLossOfPowerLosesBufferAndAutomaticStatus() {
    PrinterEngine engine = engine("epson");
    ask(engine, "1D 61 FF");
    engine.trouble(PrinterTrouble.COVER_OPEN, true);
    ask(engine, "41 0A 1D 56 42 00 1D 72 01");
    engine.trouble(PrinterTrouble.DEAD, true);
    engine.trouble(PrinterTrouble.COVER_OPEN, false);
    engine.trouble(PrinterTrouble.DEAD, false);
    assertThat(ask(engine, "")).isEmpty();
    assertThat(papers).isEmpty();
  }

  @Test
  void aFullBufferSaysStopAndAnEmptiedOneGoOn() {
    EmulatedPrinter epson = EmulatedPrinter.byName("epson").orElseThrow();
    PrinterEngine engine = engine(epson.withSmallBuffer().with(PrinterHabit.XON_XOFF));
    engine.trouble(PrinterTrouble.COVER_OPEN, true);
    byte[] letters = new byte[60];
    Arrays.fill(letters, (byte) 'A');
    engine.accept(letters);
    assertThat(said()).isEqualTo("13");
    assertThat(engine.handshakeBusy()).isTrue();
    engine.trouble(PrinterTrouble.COVER_OPEN, false);
    run(engine, 100);
    assertThat(said()).isEqualTo("13 11");
    ask(engine, "0A 1D 56 42 00");
    assertThat(papers.get(0).text().strip()).hasSize(45);
  }

  @Test
  void thePresenterHoldsATicketUntilItIsTakenOrDrawnIn() {
    PrinterEngine engine = engine("kiosk");
    ask(engine, "41 0A 1D 56 42 00");
    assertThat(ask(engine, "1D 65 06 10 04 14")).isEqualTo("10 0F 20 00 00 00 08");
    assertThat(papers).isEmpty();
    engine.takeTicket();
    assertThat(papers).hasSize(1);
    ask(engine, "42 0A 1D 56 42 00 1D 65 02");
    assertThat(ask(engine, "1D 65 06")).isEqualTo("00");
    assertThat(papers).hasSize(1);
  }

  @Test
  void aKnifeIsOnlyUsedAtTheBeginningOfALine() {
    PrinterEngine engine = engine("epson");
    ask(engine, "41 1D 56 42 00");
    assertThat(papers).isEmpty();
  }

  @Test
  void aWrongCodeSetPrintsTheDataAsText() {
    PaperImage paper = new PaperRenderer(576).render(bytes("1D 6B 49 05 7B 44 41 42 43 0A")).get(0);
    assertThat(paper.text()).isEqualTo("{DABC\n");
  }

  @ParameterizedTest
  @CsvSource({
    "7B 41 41 42 0D, 'AB '",
    "7B 43 0C 22 38, 123456",
    "7B 42 61 7B 7B 62, a{b",
    "7B 41 41 7B 53 62 43, AbC",
    "7B 42 41 7B 43 07 7B 42 42, A07B",
    "7B 42 7B 31 41, A"
  })
  void everyCodeSetIsRead(String data, String text) {
    assertThat(Code128.of(bytes(data)).orElseThrow().text()).isEqualTo(text);
  }
}
