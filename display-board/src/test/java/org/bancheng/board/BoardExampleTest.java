package org.bancheng.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bancheng.station.StationFileFaulty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/board.yaml}, the example people copy. */
class BoardExampleTest {
  private static final Path EXAMPLE = Path.of("..", "docs", "board.yaml");

  @TempDir Path folder;

  @Test
  void theExampleIsTheDemosBoard() {
    assertThat(BoardFile.read(EXAMPLE)).isEqualTo(BoardSetup.demo());
  }

  @Test
  void whatIsCommentedOutInItCanBeSwitchedOn() throws IOException {
    assertThat(BoardFile.read(file(switchedOn())).counters()).hasSize(2);
  }

  @Test
  void theExampleNamesEveryKey() throws IOException {
    String example = switchedOn();
    String faults =
        catchThrowableOfType(
                StationFileFaulty.class, () -> BoardFile.read(file(example + "colour: blue\n")))
            .getMessage();
    Pattern.compile(", ")
        .splitAsStream(faults.replaceFirst(".*known are ", ""))
        .forEach(key -> assertThat(example).containsPattern("(?m)^" + key + ":"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("board.yaml"), text);
  }

  /** What can be switched on stands behind a hash and a blank. */
  private static String switchedOn() throws IOException {
    return Files.readString(EXAMPLE).replaceAll("(?m)^# (?= *(\"\\d+\"|[a-z-]+):)", "");
  }
}
