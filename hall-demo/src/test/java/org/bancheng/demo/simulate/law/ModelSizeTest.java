package org.bancheng.demo.simulate.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A model that is to be believed must be short enough to be read. Counted is every line of this
 * package's code but blank ones, comments, imports, the package's name and lone braces.
 */
class ModelSizeTest {
  private static final int LONGEST = 300;
  private static final Path MODEL = Path.of("src/main/java/org/bancheng/demo/simulate/law");
  private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern UNCOUNTED = Pattern.compile("|\\}|(import|package) .*");

  @Test
  void theIndependentModelHasAtMost300LinesOfCode() throws IOException {
    try (Stream<Path> files = Files.list(MODEL)) {
      List<String> code = files.flatMap(ModelSizeTest::code).toList();

      assertThat(code.size()).isBetween(1, LONGEST);
    }
  }

  private static Stream<String> code(Path file) {
    try {
      return COMMENTS
          .matcher(Files.readString(file))
          .replaceAll("")
          .lines()
          .map(String::strip)
          .filter(line -> !UNCOUNTED.matcher(line).matches());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
