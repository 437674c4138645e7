package org.bancheng.device.emulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs other people wrote, run to their end within a minute. */
final class OutsideProgram {

  /** How a program ended and what it said, errors included. */
  record Ended(int exitCode, String output) {}

  private OutsideProgram() {}

  /** Skips the test, saying why, where the program is not installed. */
  static void assumeInstalled(String program) {
    boolean found =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    Assumptions.assumeTrue(found, program + " is not installed");
  }

  static Process start(List<String> command, Path output) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  static Ended end(Process process, Path output) throws Exception {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("still running after a minute");
      }
      return new Ended(
          process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
    } finally {
      process.destroyForcibly();
    }
  }

  static Ended run(Path folder, String... command) throws Exception {
    Path output = Files.createTempFile(folder, "said", ".txt");
    return end(start(List.of(command), output), output);
  }
}
