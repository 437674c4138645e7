package org.bancheng.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bancheng.demo.Ear;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchMainTest {
  @RegisterExtension final Ear ear = new Ear();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--rounds", "--ms", "--calls"})
  void noMeasurementGivesNoFigure(String option) {
    String[] arguments = {"--folder", folder.resolve("bench").toString(), option, "0"};
    assertThat(new CommandLine(new BenchMain()).execute(arguments)).isEqualTo(2);
    assertThat(ear.heard()).startsWith("rounds, ms and calls are 1 or more");
    assertThat(folder).isEmptyDirectory();
  }
}
