package org.bancheng.hub.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.hall.plan.DemoHall;
import org.junit.jupiter.api.Test;

/** {@code docs/hall.yaml}, the example people copy. */
class PlanExampleTest {
  private static final Path EXAMPLE = Path.of("..", "docs", "hall.yaml");

  @Test
  void theExampleIsTheDemoHall() {
    assertThat(PlanReader.read(EXAMPLE)).isEqualTo(DemoHall.plan());
  }

  @Test
  void whatIsCommentedOutInItCanBeSwitchedOn() throws IOException {
    String plan = Files.readString(EXAMPLE).replaceAll("(?m)^# (?= *[a-zA-Z]+:)", "");
    assertThat(PlanReader.read(plan).trackUrl()).isPresent();
  }
}
