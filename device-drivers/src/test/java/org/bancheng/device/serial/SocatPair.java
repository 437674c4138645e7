package org.bancheng.device.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * Two joined pseudo-terminals under the names {@code a} and {@code b} in a folder, as long as it is
 * open.
 */
public final class SocatPair implements AutoCloseable {
  private final Path folder;
  private Process socat;

  public SocatPair(Path folder) throws IOException {
    this.folder = folder;
    plug();
  }

  public Path a() {
    return folder.resolve("a");
  }

  public Path b() {
    return folder.resolve("b");
  }

  /** Skips the test where socat is not installed. */
  public static void assumeInstalled() {
    try {
      Process asked = new ProcessBuilder("socat", "-V").start();
      asked.getInputStream().readAllBytes();
      Assumptions.assumeTrue(asked.waitFor(10, TimeUnit.SECONDS));
    } catch (IOException | InterruptedException e) {
      Assumptions.abort("socat is not installed");
    }
  }

  public void plug() throws IOException {
    socat = new ProcessBuilder("socat", end(a()), end(b())).inheritIO().start();
    Awaitility.await().until(() -> Files.exists(a()) && Files.exists(b()));
  }

  private static String end(Path link) {
    return "pty,raw,echo=0,link=" + link;
  }

  /** As if the adapter were pulled: both ends and their names are gone. */
  public void unplug() throws IOException {
    socat.destroy();
    Awaitility.await().until(() -> !socat.isAlive());
    Files.deleteIfExists(a());
    Files.deleteIfExists(b());
  }

  @Override
  public void close() throws IOException {
    unplug();
  }
}
