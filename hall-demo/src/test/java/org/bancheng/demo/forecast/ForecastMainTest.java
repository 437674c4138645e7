package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.demo.Ear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ForecastMainTest {
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void itsHelpTellsOfEachCommandInAWholeSentence() {
    new CommandLine(ForecastMain.class).execute("--help");
    assertThat(ear.heard()).contains("a ticket log. ", "answer is known. ").doesNotContain("WARN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "theory"})
  void theHelpOfACommandIsFreeOfComplaints(String command) {
    new CommandLine(ForecastMain.class).execute(command, "--help");
    assertThat(ear.heard()).contains("Usage: forecast " + command).doesNotContain("WARN");
  }
}
