package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;
import static org.bancheng.device.printer.PrinterBench.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.PrinterTrouble;
import org.junit.jupiter.api.Test;

/** How a driver learns that a paper is done, and what it does afterwards. */
class JobEndTest {
  private static final PrinterProfile WITH_ID =
      PrinterProfile.wide().with(PrinterSkill.PROCESS_ID, true);
  private static final String WELL = "\u0012";
  private static final String ASK_ID = "\u001D(H\u0006\u0000" + "00";

  private final List<String> ids = new ArrayList<>();
  private String early = "";
  private boolean namesIt = true;
  private boolean saysDone = true;

  /** A printer of ours that answers as the fields say. */
  private byte[] answer(byte[] bytes) {
    String said = text(bytes);
    StringBuilder answers = new StringBuilder();
    for (int at = said.indexOf("\u0010\u0004");
        at >= 0;
        at = said.indexOf("\u0010\u0004", at + 1)) {
      answers.append(WELL);
    }
    if (said.contains("\u001Da")) {
      answers.append("\u0010\u0000\u0000\u000F");
    }
    int asked = said.indexOf(ASK_ID);
    if (asked >= 0) {
      String id = said.substring(asked + ASK_ID.length(), asked + ASK_ID.length() + 4);
      ids.add(id);
      answers.append(early).append(namesIt ? "7\"" + id + "\u0000" : "");
    }
    if (saysDone && said.contains("\u001Dr")) {
      answers.append('\u0000');
    }
    return answers.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private PrinterBench bench(PrinterProfile profile) {
    PrinterBench bench = new PrinterBench(profile);
    bench.with(new Recorder(bench.lines.device(), this::answer));
    return bench;
  }

  @Test
  void thePapersOwnIdMeansPrinted() {
    saysDone = false;
    PrinterBench bench = bench(WITH_ID);
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aPrinterThatSwallowsTheIdIsBelievedItsPlainAnswer() {
    namesIt = false;
    assertThat(bench(WITH_ID).print()).isEqualTo(PRINTED);
  }

  @Test
  void theLateAnswerForAnEarlierPaperIsNotTakenForThisOne() {
    saysDone = false;
    namesIt = false;
    PrinterBench bench = bench(WITH_ID);
    assertThat(bench.print()).isEqualTo(UNKNOWN);
    early = "7\"" + ids.get(0) + "\u0000" + "\u0000";
    assertThat(bench.print()).isEqualTo(UNKNOWN);
    namesIt = true;
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @Test
  void aPrinterWithoutIdsIsNeverAskedForThem() {
    assertThat(bench(PrinterProfile.wide()).print()).isEqualTo(PRINTED);
    assertThat(ids).isEmpty();
  }

  @Test
  void idsAreFourPrintableCharactersAndComeAgainOnlyAfterAllOthers() {
    JobIds all = new JobIds(-5);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      String id = all.next();
      assertThat(id).matches("[0-9A-Z]{4}");
      assertThat(seen.add(id)).isTrue();
    }
  }

  @Test
  void anAbandonedTicketIsPulledBackOnceAfterItsTime() {
    PrinterProfile presents =
        PrinterProfile.wide().with(Optional.of(new Presenter(0, Duration.ofSeconds(30))));
    PrinterBench bench = new PrinterBench(presents);
    Recorder recorder = new Recorder(bench.lines.device(), this::answer);
    bench.with(recorder);
    assertThat(bench.print()).isEqualTo(PRINTED);
    bench.runMillis(20_000);
    assertThat(bench.print()).isEqualTo(PRINTED);
    bench.runMillis(28_000);
    assertThat(text(recorder.bytes())).doesNotContain("\u001De\u0002");
    bench.runMillis(60_000);
    assertThat(text(recorder.bytes())).containsOnlyOnce("\u001De\u0002");
  }

  @Test
  void withoutAPresenterNothingIsPulledBack() {
    PrinterBench bench = new PrinterBench(PrinterProfile.wide());
    Recorder recorder = new Recorder(bench.lines.device(), this::answer);
    bench.with(recorder);
    bench.print();
    bench.runMillis(120_000);
    assertThat(text(recorder.bytes())).doesNotContain("\u001De");
  }

  @Test
  void aPrinterBackFromAPowerLossTellsItsTroublesUnaskedAgain() {
    PrinterBench bench = new PrinterBench(PrinterProfile.wide());
    PrinterEmulator emulator = bench.emulator();
    bench.runMillis(1_000);
    emulator.trouble(PrinterTrouble.DEAD, true);
    bench.runMillis(30_000);
    assertThat(bench.printer.state().fault()).contains(PrinterFault.SILENT);
    emulator.trouble(PrinterTrouble.DEAD, false);
    bench.runMillis(11_000);
    CompletableFuture<Optional<PrinterFault>> told = new CompletableFuture<>();
    bench.printer.onStateChange(state -> told.complete(state.fault()));
    emulator.trouble(PrinterTrouble.PAPER_OUT, true);
    bench.runMillis(20);
    assertThat(told).isCompletedWithValue(Optional.of(PrinterFault.PAPER_OUT));
  }
}
