package org.bancheng.demo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with its web port; killed at the end. */
final class ChildProcess implements AutoCloseable {
  private static final long READY_WITHIN_S = 60;

  /** Often enough for a start of a second, and seldom enough not to slow it. */
  private static final long LOOK_EVERY_MS = 10;

  private final Process process;
  private final int port;
  private final double readyAfterMs;

  private ChildProcess(Process process, int port, double readyAfterMs) {
    this.process = process;
    this.port = port;
    this.readyAfterMs = readyAfterMs;
  }

  /** Starts and waits until {@code /health} answers 200. */
  static ChildProcess start(
      List<String> command, Map<String, String> environment, int port, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    while (!isHealthy(port)) {
      if (!process.isAlive()
          || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(READY_WITHIN_S)) {
        process.destroyForcibly();
        throw new IOException("the server did not start; see " + log);
      }
      Thread.sleep(LOOK_EVERY_MS);
    }
    return new ChildProcess(process, port, (System.nanoTime() - start) / 1e6);
  }

  private static boolean isHealthy(int port) {
    try (KeptConnection connection = new KeptConnection(port)) {
      return connection.send(KeptConnection.request("GET", "/health", "", "")).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  double readyAfterMs() {
    return readyAfterMs;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
