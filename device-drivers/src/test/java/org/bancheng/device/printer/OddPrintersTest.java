package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;
import static org.bancheng.device.printer.PrinterBench.UNKNOWN;
import static org.bancheng.device.printer.PrinterBench.failed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bancheng.device.emulator.PaperRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printers that say nothing, little, or nonsense. */
class OddPrintersTest {
  private static final byte[] NOTHING = new byte[0];

  private final PrinterBench bench = new PrinterBench(PrinterProfile.wide());

  private Recorder attach(PrinterBench to, Function<byte[], byte[]> answer) {
    Recorder recorder = new Recorder(to.lines.device(), answer);
    to.with(recorder);
    return recorder;
  }

  @Test
  void aMuteRecorderGetsTheTicketOnceWithinTwoSecondsAndTheOutcomeIsUnknown() {
    Recorder recorder = attach(bench, bytes -> NOTHING);
    CompletableFuture<PrintOutcome> outcome = bench.printer.print(Tickets.ticket());
    assertThat(bench.millisUntil(outcome)).isLessThan(1_500);
    assertThat(outcome).isCompletedWithValue(UNKNOWN);
    assertThat(bench.printer.state().voice()).isEqualTo(PrinterState.Voice.MUTE);
    bench.runMillis(60_000);
    assertThat(new PaperRenderer(576).render(recorder.bytes())).hasSize(1);
  }

  @Test
  void aDoneThatCameWithTheAutomaticStatusIsNoAnswerToATicketNotYetSent() {
    byte[] statusAndDone = {0x10, 0, 0, 0x0F, 0};
    attach(
        bench,
        bytes -> {
          boolean wantsStatus = new String(bytes, StandardCharsets.ISO_8859_1).contains("\u001da");
          return wantsStatus ? statusAndDone : bytes[0] == 0x10 ? new byte[] {0x12} : NOTHING;
        });
    assertThat(bench.print()).isEqualTo(UNKNOWN);
  }

  @Test
  void theMutenessIsRemembered() {
    attach(bench, bytes -> NOTHING);
    bench.print();
    CompletableFuture<PrintOutcome> second = bench.printer.print(Tickets.ticket());
    assertThat(bench.millisUntil(second)).isLessThan(500);
    assertThat(second).isCompletedWithValue(UNKNOWN);
  }

  @Test
  void aMutePrinterIsNotPrintedToWhereTheProfileForbidsIt() {
    PrinterProfile strict =
        new PrinterProfile(
            "strict",
            576,
            115_200,
            100,
            Set.of(),
            Optional.empty(),
            false,
            Duration.ofMillis(300),
            Duration.ofSeconds(3));
    PrinterBench own = new PrinterBench(strict);
    Recorder recorder = attach(own, bytes -> NOTHING);
    assertThat(own.print()).isEqualTo(failed(PrinterFault.SILENT));
    assertThat(new PaperRenderer(576).render(recorder.bytes())).isEmpty();
  }

  @Test
  void aPlugThatSendsEverythingBackIsAMutePrinter() {
    attach(bench, bytes -> bytes);
    assertThat(bench.print()).isEqualTo(UNKNOWN);
    assertThat(bench.printer.state().voice()).isEqualTo(PrinterState.Voice.MUTE);
    assertThat(bench.printer.state().canPrint()).isTrue();
  }

  @Test
  void aCloneWithoutAutomaticStatusIsStillHeard() {
    attach(bench, bytes -> contains(bytes, 0x1D, 0x72) ? new byte[] {0} : well(bytes));
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  /** The beginnings of the id of a paper, and of a model's name (GS I). */
  @ParameterizedTest
  @ValueSource(strings = {"7\"00", "_EPS", "=!"})
  void aWordThatWasCutOffWithThePowerDoesNotSwallowWhatThePrinterSaysLater(String half) {
    attach(bench, bytes -> contains(bytes, 0x1D, 0x72) ? new byte[] {0} : well(bytes));
    bench.runMillis(2_000);
    bench.lines.device().write(half.getBytes(StandardCharsets.ISO_8859_1));
    bench.runMillis(1_000);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @Test
  void aPrinterThatIsWellButNeverSaysDoneLeavesTheTicketUnknown() {
    attach(bench, OddPrintersTest::well);
    assertThat(bench.print()).isEqualTo(UNKNOWN);
  }

  @Test
  void aCloneThatAnswersOnlyTheFirstQuestionIsTakenAsWell() {
    attach(bench, bytes -> contains(bytes, 0x10, 0x04, 0x01) ? new byte[] {0x12} : NOTHING);
    assertThat(bench.print()).isEqualTo(UNKNOWN);
    assertThat(bench.printer.state().voice()).isEqualTo(PrinterState.Voice.ANSWERS);
  }

  @Test
  void offlineForNoReasonIsAFaultToo() {
    attach(bench, bytes -> contains(bytes, 0x10, 0x04, 0x01) ? new byte[] {0x1A} : well(bytes));
    assertThat(bench.print()).isEqualTo(failed(PrinterFault.OFFLINE));
  }

  @Test
  void aPrinterThatTalksRubbishDoesNotHangTheDriver() {
    byte[] rubbish = new byte[256];
    for (int i = 0; i < rubbish.length; i++) {
      rubbish[i] = (byte) (i * 31);
    }
    attach(bench, bytes -> rubbish);
    assertThat(bench.print()).isNotNull();
  }

  /**
   * Its first paper fails for want of paper; the answer it owes for that one comes with the next.
   */
  private static final class KeepsItsBuffer implements Function<byte[], byte[]> {
    private int questions;

    @Override
    public byte[] apply(byte[] asked) {
      if (contains(asked, 0x1D, 0x72)) {
        questions++;
        return switch (questions) {
          case 1 -> new byte[] {0x18, 0x00, 0x0C, 0x0F};
          case 2 -> new byte[] {0x00};
          default -> NOTHING;
        };
      }
      return contains(asked, 0x1D, 0x61) ? new byte[] {0x10, 0, 0, 0x0F} : well(asked);
    }
  }

  @Test
  void anAnswerOwedForAFailedPaperIsNotTakenForTheNextOnes() {
    attach(bench, new KeepsItsBuffer());
    assertThat(bench.print()).isEqualTo(failed(PrinterFault.PAPER_OUT));
    assertThat(bench.print()).isEqualTo(UNKNOWN);
  }

  /** Its first paper takes longer than we wait, and the call for the owed answer as well. */
  @Test
  void anAnswerOwedForTooLongIsNotTakenForTheNextPapers() {
    attach(bench, OddPrintersTest::well);
    assertThat(bench.print()).isEqualTo(UNKNOWN);
    CompletableFuture<PrintOutcome> second = bench.printer.print(Tickets.ticket());
    bench.runMillis(7_000);
    assertThat(second).isNotDone();
    bench.lines.device().write(new byte[] {0});
    bench.millisUntil(second);
    assertThat(second).isCompletedWithValue(UNKNOWN);
  }

  private static byte[] well(byte[] asked) {
    return contains(asked, 0x10, 0x04) ? new byte[] {0x12} : NOTHING;
  }

  private static boolean contains(byte[] bytes, int... wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      boolean same = true;
      for (int j = 0; j < wanted.length; j++) {
        same &= bytes[i + j] == (byte) wanted[j];
      }
      if (same) {
        return true;
      }
    }
    return false;
  }
}
