package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterEngineTest {
  /**
   * The worked example: text in all sizes, four-byte codes, QR, bar code, raster, cut, GS ( H, GS
   * r.
   */
  private static final String DUMP =
      "1B 40 1C 26 1B 61 01 1B 45 01 1D 21 11"
          + "B1 F5 BA A3 CA D0 D5 FE CE F1 B7 FE CE F1 D6 D0 D0 C4 0A 1D 21 00 1B 45 00"
          + "C5 C5 B6 D3 BA C5 20 2F 20 54 69 63 6B 65 74 0A 1D 21 33 41 30 32 33 0A 1D 21 00"
          + "1B 61 00 D2 B5 CE F1 A3 BA C9 E7 B1 A3 BF A8 B2 B9 BB BB 0A"
          + "C7 B0 C3 E6 B5 C8 BA F2 A3 BA 37 20 C8 CB 0A"
          + "C9 FA C6 A7 D7 D6 A3 BA 81 39 EF 31 FE 9F 95 34 B2 35 0A"
          + "1C 2E 32 30 32 36 2D 31 31 2D 32 31 20 30 39 3A 33 30 3A 30 35 0A 1C 26 1B 61 01"
          + "1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 06 1D 28 6B 03 00 31 45 31"
          + "1D 28 6B 25 00 31 50 30 68 74 74 70 73 3A 2F 2F 65 78 61 6D 70 6C 65 2E 69 6E 76 61"
          + "6C 69 64 2F 74 2F 41 30 32 33 3F 73 3D 31 1D 28 6B 03 00 31 51 30 0A"
          + "1D 68 50 1D 77 02 1D 48 02 1D 6B 49 0B 7B 42 41 30 32 33 2D 30 30 30 37"
          + "1D 76 30 00 02 00 08 00 AA AA 55 55 AA AA 55 55 AA AA 55 55 AA AA 55 55"
          + "1B 64 03 1D 56 42 00 1D 28 48 06 00 30 30 30 30 30 31 1D 72 01";

  private static final EmulatedPrinter CLONE = EmulatedPrinter.byName("clone").orElseThrow();

  private final VirtualClock clock = new VirtualClock();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<PaperImage> papers = new ArrayList<>();
  private final PrinterEngine engine =
      new PrinterEngine(clock, CLONE, said::writeBytes, papers::add);

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private String ask(String hex) {
    said.reset();
    engine.accept(bytes(hex));
    run();
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(said.toByteArray());
  }

  private void run() {
    clock.run(Duration.ofSeconds(3), engine::work);
  }

  @Test
  void theWorkedExampleIsPrintedWholeAndAnswered() {
    assertThat(ask(DUMP)).isEqualTo("00");
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).text())
        .isEqualTo(
            """
            滨海市政务服务中心
            排队号 / Ticket
            A023
            业务：社保卡补换
            前面等候：7 人
            生僻字：㐂䶮𠮷
            2026-11-21 09:30:05
            [QR https://example.invalid/t/A023?s=1]
            [CODE128 A023-0007]
            """);
  }

  @Test
  void theWorkedExampleMayBeDividedAnywhere() {
    byte[] all = bytes(DUMP);
    for (int split = 1; split < all.length; split++) {
      List<PaperImage> cut = new ArrayList<>();
      VirtualClock own = new VirtualClock();
      PrinterEngine divided = new PrinterEngine(own, CLONE.atSpeed(10_000), b -> {}, cut::add);
      divided.accept(Arrays.copyOfRange(all, 0, split));
      own.run(Duration.ofMillis(100), divided::work);
      divided.accept(Arrays.copyOfRange(all, split, all.length));
      own.run(Duration.ofMillis(200), divided::work);
      assertThat(cut).as("split at %d", split).hasSize(1);
      assertThat(cut.get(0).text()).as("split at %d", split).contains("生僻字：㐂䶮𠮷", "[QR ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    ", 12 12 12 12",
    "PAPER_NEAR_END, 12 12 12 1E",
    "COVER_OPEN, 1A 16 12 12",
    "PAPER_OUT, 1A 32 12 72",
    "CUTTER_JAMMED, 1A 52 1A 12",
    "DEAD, ''"
  })
  void realTimeQuestionsAreAnsweredInEveryCondition(PrinterTrouble trouble, String answers) {
    if (trouble != null) {
      engine.trouble(trouble, true);
    }
    assertThat(ask("10 04 01 10 04 02 10 04 03 10 04 04")).isEqualTo(answers);
  }

  @Test
  void automaticStatusComesAtOnceAndAtEveryChangeUntilInitialised() {
    assertThat(ask("1D 61 FF")).isEqualTo("10 00 00 0F");
    engine.trouble(PrinterTrouble.COVER_OPEN, true);
    assertThat(ask("")).isEqualTo("38 00 00 0F");
    engine.trouble(PrinterTrouble.COVER_OPEN, false);
    assertThat(ask("1B 40")).isEqualTo("10 00 00 0F");
    engine.trouble(PrinterTrouble.PAPER_OUT, true);
    assertThat(ask("")).isEmpty();
  }

  @Test
  void theClientsQuestionsForMakerAndModelAreAnswered() {
    assertThat(ask("1D 49 42 1D 49 43")).startsWith("5F 45 50 53 4F 4E 00 5F 54 4D 2D");
    assertThat(ask("10 04 02 1B 06 01 1B 40")).isEqualTo("12");
    assertThat(ask("1D 49 01")).isEqualTo("20");
  }

  @Test
  void doneIsNotSaidWhileThePrinterStands() {
    engine.trouble(PrinterTrouble.PAPER_OUT, true);
    assertThat(ask("41 0A 1D 72 01")).isEmpty();
    engine.trouble(PrinterTrouble.PAPER_OUT, false);
    assertThat(ask("")).isEqualTo("00");
  }

  @Test
  void aClearedBufferPrintsNothingLater() {
    engine.trouble(PrinterTrouble.PAPER_OUT, true);
    ask("41 0A 1D 56 42 00");
    assertThat(ask("10 14 08 01 03 14 01 06 02 08")).isEqualTo("37 25 00");
    engine.trouble(PrinterTrouble.PAPER_OUT, false);
    run();
    assertThat(papers).isEmpty();
  }

  @Test
  void whatDoesNotFitTheBufferIsLost() {
    engine.trouble(PrinterTrouble.COVER_OPEN, true);
    byte[] much = new byte[6_000];
    Arrays.fill(much, (byte) 'A');
    engine.accept(much);
    engine.trouble(PrinterTrouble.COVER_OPEN, false);
    run();
    engine.accept(bytes("0A 1D 56 42 00"));
    clock.run(Duration.ofSeconds(20), engine::work);
    assertThat(papers.get(0).text().replace("\n", "")).hasSize(4_096);
  }

  @Property(tries = 300)
  void noBytesStopOrBreakThePrinter(@ForAll @Size(max = 400) byte[] rubbish) {
    engine.accept(rubbish);
    clock.run(Duration.ofMillis(50), engine::work);
    new PaperRenderer(384).render(rubbish);
  }

  @Property(tries = 300)
  void noParametersOfKnownCommandsBreakThePrinter(
      @ForAll @Size(min = 0, max = 40) byte[] parameters,
      @ForAll @IntRange(min = 0, max = 255) int second) {
    for (int first : new int[] {0x1B, 0x1C, 0x1D, 0x10}) {
      byte[] command = new byte[parameters.length + 2];
      command[0] = (byte) first;
      command[1] = (byte) second;
      System.arraycopy(parameters, 0, command, 2, parameters.length);
      new PaperRenderer(576).render(command);
    }
  }

  @Test
  void charactersStandWhereTheHeadWasMoved() {
    PaperImage near = new PaperRenderer(576).render(bytes("41 0A")).get(0);
    PaperImage far = new PaperRenderer(576).render(bytes("1B 24 90 01 41 0A")).get(0);
    assertThat(leftmostDot(far) - leftmostDot(near)).isEqualTo(400);
  }

  private static int leftmostDot(PaperImage paper) {
    for (int x = 0; x < paper.image().getWidth(); x++) {
      for (int y = 0; y < paper.image().getHeight(); y++) {
        if ((paper.image().getRGB(x, y) & 0xFF) < 128) {
          return x;
        }
      }
    }
    throw new AssertionError("nothing is printed");
  }

  @Test
  void storedGraphicsArePrintedToo() {
    assertThat(
            new PaperRenderer(576)
                .render(
                    bytes(
                        "1D 28 4C 0E 00 30 70 30 01 01 31 10 00 02 00 FF FF FF FF"
                            + "1D 28 4C 02 00 30 32")))
        .hasSize(1);
  }
}
