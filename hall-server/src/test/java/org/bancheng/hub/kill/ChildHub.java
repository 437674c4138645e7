package org.bancheng.hub.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bancheng.hub.HubMain;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.Listener;

/** The hub as a process of its own, as {@code ./hall hub} runs it. */
public final class ChildHub implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;
  private final int port;

  /** As the launcher sets them: from 24 on the JVM warns of what native libraries and Netty do. */
  private static final List<String> QUIET_FLAGS =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  private static final int QUIET_FLAGS_SINCE = 24;

  /** Starts a hub; it is not ready yet. */
  public ChildHub(Path data, int port, int brokerPort, String... more) {
    this.port = port;
    out = data.resolveSibling("hub.out");
    err = data.resolveSibling("hub.err");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-Dlogback.configurationFile=logback.xml",
                "-Dorg.sqlite.tmpdir=" + data.getParent(), // who is killed leaves the driver there
                "-cp",
                System.getProperty("java.class.path"),
                HubMain.class.getName(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port),
                "--broker-port",
                Integer.toString(brokerPort)));
    command.addAll(List.of(more));
    if (Runtime.version().feature() >= QUIET_FLAGS_SINCE) {
      command.addAll(1, QUIET_FLAGS);
    }
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that does not get ready is killed. */
  public ChildHub awaitReady() {
    Browser browser = new Browser(port);
    try {
      Listener.patiently().until(() -> isReady(browser));
      return this;
    } catch (RuntimeException | Error e) {
      kill();
      throw e;
    }
  }

  private boolean isReady(Browser browser) {
    if (!process.isAlive()) {
      throw new AssertionError("the hub ended: " + errors());
    }
    return isHealthy(browser);
  }

  private static boolean isHealthy(Browser browser) {
    try {
      return browser.get("/health").status() == 200;
    } catch (Browser.NoAnswer e) {
      return false;
    }
  }

  /** SIGKILL: no shutdown hook, no goodbye, no flush. */
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** Waits until it ends by itself. */
  public int exitCode() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the hub does not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public String errors() {
    return read(err);
  }

  public String output() {
    return read(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGTERM, as an operator stops it. */
  @Override
  public void close() {
    process.destroy();
    exitCode();
  }
}
