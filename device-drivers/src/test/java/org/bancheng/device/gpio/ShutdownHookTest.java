package org.bancheng.device.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutdownHookTest {
  @TempDir Path folder;

  @Test
  void aProcessEndedByASignalLeavesNoLampLit() throws Exception {
    Path notes = Files.createFile(folder.resolve("notes"));
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PanelOffAtEnd.class.getName(),
                notes.toString())
            .inheritIO()
            .start();
    try {
      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .until(() -> Files.readAllLines(notes).contains("on"));
      child.destroy();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(Files.readAllLines(notes)).containsExactly("off", "on", "off", "closed");
  }
}
