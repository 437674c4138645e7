package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimulateMainTest {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(ear);
    System.setErr(ear);
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void daysOnWhichAllLawsHoldEndWithZeroAndTheirSum() {
    int exitCode = run(HallSetup.standard(), "--seeds", "2", "--tickets", "60");

    assertThat(exitCode).isZero();
    assertThat(said()).contains("2 seeds from 1", "power cuts", "all laws hold");
  }

  @Test
  void aBrokenLawEndsWithOneAndTellsHowToReplayIt() {
    int exitCode = run(Unprotected.countersTakeTwo(), "--seeds", "2", "--first-seed", "5");

    assertThat(exitCode).isEqualTo(1);
    assertThat(said()).contains("I4", "seed 5", "--first-seed 5", "BROKEN by seed 5");
    assertThat(said().lines().filter(line -> line.startsWith("  "))).hasSize(Happenings.KEPT);
  }

  private static int run(HallSetup setup, String... arguments) {
    return new CommandLine(new SimulateMain(setup)).execute(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
