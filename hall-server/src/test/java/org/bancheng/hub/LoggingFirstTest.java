package org.bancheng.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LogbackServiceProvider;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several threads log while SLF4J begins is swallowed, and SLF4J warns of it. */
class LoggingFirstTest {
  @TempDir Path folder;

  @Test
  void loggingBeginsBeforeAnyOtherThread() throws Exception {
    Process hub =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.provider=" + TellingLogging.class.getName(),
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                HubMain.class.getName(),
                "--plan",
                folder.resolve("none.yaml").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(hub.getInputStream().readAllBytes(), UTF_8);
    assertThat(hub.waitFor()).isEqualTo(2);
    assertThat(said.lines()).contains("logging begins on main");
  }

  /** Logback, which tells on which thread it begins. */
  public static final class TellingLogging extends LogbackServiceProvider {
    @Override
    public void initialize() {
      System.out.println("logging begins on " + Thread.currentThread().getName());
      super.initialize();
    }
  }
}
