package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.bancheng.device.Deadline;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.junit.jupiter.api.Test;

/** A printer (or its adapter) that wakes up late answers a question that was put twice, twice. */
class LateStatusTest {
  private final PrinterBench bench = new PrinterBench(PrinterProfile.wide());

  /** Everything arrives, but until it is awake nothing is answered; then all, in order. */
  private final class Sleeper implements LineListener {
    private final SerialLine line = bench.lines.device();
    private final Queue<byte[]> owed = new ArrayDeque<>();
    private final byte[] toStatus;
    private Deadline awake;

    Sleeper(int... toStatus) {
      this.toStatus = EscPos.bytes(toStatus);
      this.awake = bench.clock.in(Duration.ZERO);
    }

    void sleepFor(long millis) {
      awake = bench.clock.in(Duration.ofMillis(millis));
    }

    @Override
    public void received(byte[] b) {
      for (int i = 0; i + 2 < b.length; i++) {
        if (b[i] == 0x10 && b[i + 1] == 0x04 && b[i + 2] >= 1 && b[i + 2] <= 4) {
          owed.add(new byte[] {toStatus[b[i + 2] - 1]});
        } else if (b[i] == 0x1D && b[i + 1] == 0x72) {
          owed.add(new byte[] {0});
        }
      }
    }

    @Override
    public LinePace turn() {
      while (awake.reached(bench.clock) && !owed.isEmpty()) {
        line.write(owed.remove());
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
}
