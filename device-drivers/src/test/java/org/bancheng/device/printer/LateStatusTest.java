package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;
import static org.bancheng.device.printer.PrinterBench.failed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import org.bancheng.device.Deadline;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printer (or its adapter) that wakes up late answers a question that was put twice, twice. */
class LateStatusTest {
  private final PrinterBench bench = new PrinterBench(PrinterProfile.wide());

  /** Everything arrives, but until it is awake nothing is answered; then all, in order. */
  private final class Sleeper implements LineListener {
    private final SerialLine line = bench.lines.device();
    private final Queue<Owed> owed = new ArrayDeque<>();
    private final byte[] toStatus;
    private Deadline awake;
    private Duration late = Duration.ZERO;

    private record Owed(Deadline due, byte[] answer) {}

    Sleeper(int... toStatus) {
      this.toStatus = EscPos.bytes(toStatus);
      this.awake = bench.clock.in(Duration.ZERO);
    }

    void sleepFor(long millis) {
      awake = bench.clock.in(Duration.ofMillis(millis));
    }

    /** Every answer comes so much later. */
    Sleeper lateByMillis(long millis) {
      late = Duration.ofMillis(millis);
      return this;
    }

    private void owe(int answer) {
      owed.add(new Owed(bench.clock.in(late), EscPos.bytes(answer)));
    }

    @Override
    public void received(byte[] b) {
      for (int i = 0; i + 2 < b.length; i++) {
        if (b[i] == 0x10 && b[i + 1] == 0x04 && b[i + 2] >= 1 && b[i + 2] <= 4) {
          owe(toStatus[b[i + 2] - 1]);
        } else if (b[i] == 0x1D && b[i + 1] == 0x72) {
          owe(0);
        }
      }
    }

    @Override
    public LinePace turn() {
      while (awake.reached(bench.clock)
          && !owed.isEmpty()
          && owed.element().due().reached(bench.clock)) {
        line.write(owed.remove().answer());
      }
      return LinePace.AWAITING;
    }

    @Override
    public void lineUp() {}

    @Override
    public void lineLost(String reason) {}
  }

  /** 16: all well, the drawer's pin is high, as on any printer without a drawer. */
  @Test
  void aLateAnswerIsNotTakenForTheAnswerToTheNextQuestion() {
    Sleeper printer = new Sleeper(0x16, 0x12, 0x12, 0x12);
    bench.with(printer);
    bench.runMillis(2_000);
    assertThat(bench.printer.state().fault()).isEmpty();
    printer.sleepFor(400);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @Test
  void aPrinterOutOfPaperThatAnswersLateIsOutOfPaper() {
    Sleeper printer = new Sleeper(0x1A, 0x32, 0x12, 0x72);
    printer.sleepFor(400);
    bench.with(printer);
    bench.runMillis(3_000);
    assertThat(bench.printer.state().fault()).isEqualTo(Optional.of(PrinterFault.PAPER_OUT));
  }

  /** 300 ms is what a question is given; a network printer behind a weak radio takes longer. */
  @ParameterizedTest
  @CsvSource({
    "1A 32 12 72, PAPER_OUT, 310",
    "1A 32 12 72, PAPER_OUT, 590",
    "1A 16 12 12, COVER_OPEN, 310",
    "1A 16 12 12, COVER_OPEN, 590",
    "16 12 12 12, , 310",
    "16 12 12 12, , 590"
  })
  void aPrinterThatIsAlwaysLateTellsWhatItLacks(String bytes, PrinterFault fault, long millis) {
    int[] four = Arrays.stream(bytes.split(" ")).mapToInt(HexFormat::fromHexDigits).toArray();
    bench.with(new Sleeper(four).lateByMillis(millis));
    bench.runMillis(5_000);
    assertThat(bench.printer.state().voice()).isEqualTo(PrinterState.Voice.ANSWERS);
    assertThat(bench.printer.state().fault()).isEqualTo(Optional.ofNullable(fault));
    assertThat(bench.print()).isEqualTo(fault == null ? PRINTED : failed(fault));
  }

  @Test
  void aPrinterThatIsAlwaysLateWarnsOfItsPapersEnd() {
    bench.with(new Sleeper(0x16, 0x12, 0x12, 0x1E).lateByMillis(400));
    bench.runMillis(5_000);
    assertThat(bench.printer.state().paperNearEnd()).isTrue();
  }
}
