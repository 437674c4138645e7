package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.device.printer.PrinterBench.PRINTED;
import static org.bancheng.device.printer.PrinterBench.failed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A printer whose knife or paper jams stays in that error when a person has freed it, until it is
 * told to recover (Epson TM-T88III, DLE EOT 3: "correcting the cause of the error and executing DLE
 * ENQ n"; devices.md B.7).
 */
class StuckKnifeTest {
  private static final int CUTTER_ERROR = 0x1A;
  private static final int PAPER_JAM = 0x16;

  private boolean jammed;
  private boolean inError;
  private int kind = CUTTER_ERROR;

  private byte[] answer(byte[] asked) {
    String said = new String(asked, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    inError |= jammed;
    if (said.contains("\u0010\u0005\u0002")) {
      inError = jammed;
    }
    for (int n = 1; n <= 4; n++) {
      if (said.contains("\u0010\u0004" + (char) n)) {
        answers.write(status(n));
      }
    }
    if (said.contains("\u001Dr") && !inError) {
      answers.write(0);
    }
    return answers.toByteArray();
  }

  private int status(int n) {
    if (!inError) {
      return 0x12;
    }
    return switch (n) {
      case 1 -> 0x1A;
      case 2 -> 0x52;
      case 3 -> kind;
      default -> 0x12;
    };
  }

  private PrinterBench bench(String profile) {
    PrinterBench bench = new PrinterBench(PrinterProfiles.named(profile).orElseThrow());
    bench.with(new Recorder(bench.lines.device(), this::answer));
    bench.runMillis(1_000);
    return bench;
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide", "epson"})
  void aKnifeThatWasFreedCutsAgain(String profile) {
    PrinterBench bench = bench(profile);
    jammed = true;
    assertThat(bench.print()).isEqualTo(failed(PrinterFault.CUTTER));
    bench.runMillis(60_000);
    assertThat(bench.printer.state().fault()).contains(PrinterFault.CUTTER);
    jammed = false;
    bench.runMillis(25_000);
    assertThat(bench.printer.state().fault()).isEmpty();
    assertThat(bench.print()).isEqualTo(PRINTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide", "epson"})
  void aPrinterWhosePaperJamWasClearedPrintsAgain(String profile) {
    kind = PAPER_JAM;
    PrinterBench bench = bench(profile);
    jammed = true;
    assertThat(bench.print()).isEqualTo(failed(PrinterFault.ERROR));
    jammed = false;
    bench.runMillis(25_000);
    assertThat(bench.print()).isEqualTo(PRINTED);
  }
}
