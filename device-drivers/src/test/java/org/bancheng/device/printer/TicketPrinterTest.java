package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;
import static org.bancheng.device.printer.PrinterBench.UNKNOWN;
import static org.bancheng.device.printer.PrinterBench.failed;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.PrinterTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketPrinterTest {
  private final PrinterBench bench = new PrinterBench(PrinterProfile.wide());
  private final PrinterEmulator emulator = bench.emulator();

  @Test
  void aPrinterInOrderPrintsOneTicketAndSaysSo() {
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(bench.papers).hasSize(1);
    assertThat(bench.papers.get(0).text()).contains("滨海市政务服务中心", "A023", Tickets.URL);
    assertThat(bench.printer.state())
        .isEqualTo(new PrinterState(PrinterState.Voice.ANSWERS, Optional.empty(), false));
  }

  @Test
  void aSlowNarrowPrinterPrintsToo() {
    PrinterBench narrow = new PrinterBench(PrinterProfile.narrow());
    narrow.emulator();
    assertThat(narrow.print()).isEqualTo(PRINTED);
    assertThat(narrow.papers).hasSize(1);
  }

  /** 16 to DLE EOT 1, as from any printer without a drawer; to DLE EOT 2 it means an open cover. */
  @Test
  void aTicketThatIsLongOnTheWireIsNoOpenCover() {
    PrinterBench narrow = new PrinterBench(PrinterProfile.narrow());
    narrow.emulator().trouble(PrinterTrouble.DRAWER_PIN_HIGH, true);
    assertThat(narrow.print()).isEqualTo(PRINTED);
    assertThat(narrow.papers).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PAPER_OUT, PAPER_OUT", "COVER_OPEN, COVER_OPEN", "CUTTER_JAMMED, CUTTER"})
  void aTroubleBeforeTheTicketIsItsCauseAndNothingIsPrinted(
      PrinterTrouble trouble, PrinterFault cause) {
    emulator.trouble(trouble, true);
    assertThat(bench.print()).isEqualTo(failed(cause));
    assertThat(bench.printer.state().fault()).contains(cause);
    emulator.trouble(trouble, false);
    bench.runMillis(12_000);
    assertThat(bench.papers).isEmpty();
    assertThat(bench.printer.state().canPrint()).isTrue();
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(bench.papers).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "PAPER_OUT, PAPER_OUT, 150",
    "COVER_OPEN, COVER_OPEN, 300",
    "CUTTER_JAMMED, CUTTER, 500",
    "PAPER_OUT, PAPER_OUT, 700"
  })
  void aTroubleInTheMiddleOfATicketIsItsCauseAndHalfATicketNeverComesOut(
      PrinterTrouble trouble, PrinterFault cause, long after) {
    bench.runMillis(100);
    CompletableFuture<PrintOutcome> outcome = bench.printer.print(Tickets.ticket());
    bench.runMillis(after);
    emulator.trouble(trouble, true);
    assertThat(bench.millisUntil(outcome)).isLessThan(1_000);
    assertThat(outcome).isCompletedWithValue(failed(cause));
    emulator.trouble(trouble, false);
    bench.runMillis(15_000);
    assertThat(bench.papers).isEmpty();
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(bench.papers).hasSize(1);
    assertThat(bench.papers.get(0).text()).startsWith("滨海市");
  }

  @Test
  void paperNearItsEndIsAWarningOnly() {
    emulator.trouble(PrinterTrouble.PAPER_NEAR_END, true);
    assertThat(bench.print()).isEqualTo(PRINTED);
    assertThat(bench.printer.state().paperNearEnd()).isTrue();
    assertThat(bench.printer.state().canPrint()).isTrue();
  }

  @Test
  void aPrinterThatGoesDeadMidTicketLeavesItUnknown() {
    bench.runMillis(100);
    CompletableFuture<PrintOutcome> outcome = bench.printer.print(Tickets.ticket());
    bench.runMillis(250);
    emulator.trouble(PrinterTrouble.DEAD, true);
    bench.millisUntil(outcome);
    assertThat(outcome).isCompletedWithValue(UNKNOWN);
    assertThat(bench.print()).isEqualTo(failed(PrinterFault.SILENT));
    emulator.trouble(PrinterTrouble.DEAD, false);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @Test
  void anIdlePrinterThatIsSwitchedOffIsNoticedAndWelcomedBack() {
    bench.runMillis(1_000);
    emulator.trouble(PrinterTrouble.DEAD, true);
    bench.runMillis(25_000);
    assertThat(bench.printer.state().fault()).contains(PrinterFault.SILENT);
    emulator.trouble(PrinterTrouble.DEAD, false);
    bench.runMillis(11_000);
    assertThat(bench.printer.state().canPrint()).isTrue();
  }

  @Test
  void anOpenCoverIsToldWithoutAnyTicket() {
    bench.runMillis(1_000);
    bench.states.clear();
    emulator.trouble(PrinterTrouble.COVER_OPEN, true);
    bench.runMillis(50);
    emulator.trouble(PrinterTrouble.COVER_OPEN, false);
    bench.runMillis(50);
    assertThat(bench.states)
        .extracting(PrinterState::fault)
        .containsExactly(Optional.of(PrinterFault.COVER_OPEN), Optional.empty());
  }

  @Test
  void aLostLineFailsWhatWasNotSentAndLeavesUnknownWhatWas() {
    bench.runMillis(100);
    CompletableFuture<PrintOutcome> sent = bench.printer.print(Tickets.ticket());
    bench.runMillis(250);
    CompletableFuture<PrintOutcome> waiting = bench.printer.print(Tickets.ticket());
    bench.lines.unplug();
    bench.runMillis(5);
    assertThat(sent).isCompletedWithValue(UNKNOWN);
    assertThat(waiting).isCompletedWithValue(failed(PrinterFault.LINE_LOST));
    assertThat(bench.printer.state().fault()).contains(PrinterFault.LINE_LOST);
    bench.lines.plug();
    bench.runMillis(5_000);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @Test
  void papersArePrintedInTheirOrder() {
    for (int i = 1; i <= 3; i++) {
      bench.printer.print(TicketPaper.paper().size(3).line("A00" + i).cut().build());
    }
    bench.runMillis(10_000);
    assertThat(bench.papers)
        .extracting(paper -> paper.text().strip())
        .containsExactly("A001", "A002", "A003");
  }

  @Test
  void aClosedPrinterRefusesEveryPaper() {
    bench.runMillis(100);
    CompletableFuture<PrintOutcome> before = bench.printer.print(Tickets.ticket());
    bench.printer.close();
    assertThat(before).isCompletedWithValue(failed(PrinterFault.CLOSED));
    assertThat(bench.printer.print(Tickets.ticket()))
        .isCompletedWithValue(failed(PrinterFault.CLOSED));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 20_000})
  void everyMomentOfThePrintersLifeIsGoodForATicket(long after) {
    bench.runMillis(after);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }
}
