package org.bancheng.device;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bancheng.device.emulator.EscPosFuzz;
import org.bancheng.device.idcard.CardTextFuzz;
import org.bancheng.device.idcard.ReaderFuzz;
import org.bancheng.device.printer.PrinterStatusFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input a fuzzer found worth keeping, without the fuzzer. */
class FuzzReplayTest {
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.ofEntries(
          entry("reader", ReaderFuzz::fuzzerTestOneInput),
          entry("card", CardTextFuzz::fuzzerTestOneInput),
          entry("printer", PrinterStatusFuzz::fuzzerTestOneInput),
          entry("escpos", EscPosFuzz::fuzzerTestOneInput));

  @ParameterizedTest
  @ValueSource(strings = {"reader", "card", "printer", "escpos"})
  void everyKeptInputStillDoesNoHarm(String target) throws IOException {
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      try {
        TARGETS.get(target).accept(bytes);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(target + ", input " + input.getFileName() + ": " + e, e);
      }
    }
  }

  private static List<Path> inputs(String target) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", target))) {
      return files.sorted().toList();
    }
  }
}
