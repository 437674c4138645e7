package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoMainTest {
  @TempDir Path folder;
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void aServiceThatTheHallLacksIsRefusedWithThoseThereAre() {
    assertThat(demo("--auto", "Z")).isEqualTo(2);
    assertThat(ear.heard())
        .contains("--auto", "'Z'", "A 综合受理", "D 不动产登记")
        .doesNotContain("did not start");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoServiceAtAllIsRefusedTheSameWay() {
    assertThat(demo("--auto", "bb")).isEqualTo(2);
    assertThat(ear.heard()).contains("'bb'", "B 办不成事反映");
  }

  private int demo(String option, String value) {
    return new CommandLine(new DemoMain())
        .execute(
            option,
            value,
            "--headless",
            "--exit-when-ready",
            "--port=0",
            "--broker-port=0",
            "--data=" + folder.resolve("data"));
  }
}
