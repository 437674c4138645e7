package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.demo.Ear;
import org.bancheng.demo.whatif.WhatIfCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

class SimulateMainTest {
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void daysOnWhichAllLawsHoldEndWithZeroAndTheirSum() {
    int exitCode = run(HallSetup.standard(), "--seeds", "2", "--tickets", "60");

    assertThat(exitCode).isZero();
    assertThat(ear.heard()).contains("2 seeds from 1", "power cuts", "all laws hold");
  }

  @Test
  void aBrokenLawEndsWithOneAndTellsHowToReplayIt() {
    int exitCode = run(Unprotected.countersTakeTwo(), "--seeds", "2", "--first-seed", "5");

    assertThat(exitCode).isEqualTo(1);
    assertThat(ear.heard()).contains("I4", "seed 5", "--first-seed 5", "BROKEN by seed 5");
    assertThat(ear.heard().lines().filter(line -> line.startsWith("  "))).hasSize(Happenings.KEPT);
  }

  @Test
  void noDaysAndNobodyComingProveNothing() {
    assertThat(run(HallSetup.standard(), "--seeds", "-1")).isEqualTo(2);
    assertThat(run(HallSetup.standard(), "--seeds", "1", "--tickets", "0")).isEqualTo(2);
    assertThat(ear.heard())
        .contains("seeds and tickets are 1 or more")
        .doesNotContain("seeds from");
  }

  @Test
  void aQuestionAboutStaffingGoesToThePlanningTool() {
    assertThat(SimulateMain.habit("--what-if=+1 counter for B at 10:00"))
        .isInstanceOf(WhatIfCommand.class);
    assertThat(SimulateMain.habit("--tickets", "900", "--counters", "24"))
        .isInstanceOf(WhatIfCommand.class);
    assertThat(SimulateMain.habit("--seeds", "2", "--tickets", "900"))
        .isInstanceOf(SimulateMain.class);
  }

  @Test
  void tellsItsVersion() {
    assertThat(run(HallSetup.standard(), "-V")).isZero();
    assertThat(ear.heard()).isEqualToIgnoringNewLines("Bancheng dev");
  }

  private static int run(HallSetup setup, String... arguments) {
    return new CommandLine(new SimulateMain(setup)).execute(arguments);
  }
}
