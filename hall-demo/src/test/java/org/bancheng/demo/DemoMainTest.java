package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DemoMainTest {
  @TempDir Path folder;
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void aServiceThatTheHallLacksIsRefusedWithThoseThereAre() {
    assertThat(auto("Z")).isEqualTo(2);
    assertThat(ear.heard())
        .contains("--auto", "'Z'", "A 综合受理", "D 不动产登记")
        .doesNotContain("did not start");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoServiceAtAllIsRefusedTheSameWay() {
    assertThat(auto("bb")).isEqualTo(2);
    assertThat(ear.heard()).contains("'bb'", "B 办不成事反映");
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "-1", "99999999999", "http"})
  void whatIsNoPortIsRefusedBeforeAnythingIsBegun(String port) {
    assertThat(demo("--port=" + port, "--broker-port=0")).isEqualTo(2);
    assertThat(demo("--port=0", "--broker-port=" + port)).isEqualTo(2);
    assertThat(ear.heard()).contains("'--port'", "'--broker-port'", "must be 0..65535: " + port);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onePortCannotServeTwoThings() {
    assertThat(demo("--port=18080", "--broker-port=18080")).isEqualTo(2);
    assertThat(ear.heard()).contains("--port and --broker-port must differ: 18080");
    assertThat(folder).isEmptyDirectory();
  }

  private int auto(String service) {
    return demo("--port=0", "--broker-port=0", "--auto=" + service);
  }

  private int demo(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--headless", "--exit-when-ready", "--data=" + folder.resolve("data")));
    return new CommandLine(new DemoMain()).execute(all.toArray(String[]::new));
  }
}
