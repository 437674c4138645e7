package org.bancheng.demo.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.demo.Ear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

class WhatIfCommandTest {
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void everyServiceHasARowBeforeAndAfterAndTheirDifference() {
    int exitCode = run("--days", "2", "--what-if", "+1 counter for B at 10:00");

    assertThat(exitCode).isZero();
    assertThat(ear.heard().lines().map(it -> it.split(" ")[0]))
        .contains("A", "B", "C", "D", "hall");
    assertThat(ear.heard().lines().filter(it -> it.contains(" change "))).hasSize(5);
  }

  @Test
  void nothingChangesIfNothingIsAsked() {
    run("--days", "2");

    assertThat(ear.heard()).contains("what if: (nothing)");
    assertThat(ear.heard().lines().filter(it -> it.contains(" change ")))
        .isNotEmpty()
        .allMatch(it -> !it.matches(".*[1-9].*"));
  }

  @Test
  void aQuestionThatIsNotUnderstoodIsAnsweredInOneLine() {
    int exitCode = run("--what-if", "more of everything");

    assertThat(exitCode).isEqualTo(2);
    assertThat(ear.heard().lines()).hasSize(1);
  }

  @Test
  void aShareOfAServiceThatTheHallDoesNotHaveIsRefused() {
    int exitCode = run("--share", "Z=3");

    assertThat(exitCode).isEqualTo(2);
    assertThat(ear.heard()).contains("no share of a service of this hall: Z");
  }

  @Test
  void aHallWithoutCountersIsRefused() {
    assertThat(run("--counters", "0")).isEqualTo(2);
  }

  private static int run(String... arguments) {
    return new CommandLine(new WhatIfCommand()).execute(arguments);
  }
}
