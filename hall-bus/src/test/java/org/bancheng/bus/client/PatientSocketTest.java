package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientSocketTest {
  private static final int PATIENCE_MS = 60_000;

  private final CompletableFuture<String> otherSide = new CompletableFuture<>();
  private final PatientSocket socket = new PatientSocket(otherSide);
  private final CompletableFuture<Integer> read = new CompletableFuture<>();
  private int port;

  @BeforeEach
  void chooseAPort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = probe.getLocalPort();
    }
  }

  @AfterEach
  void close() throws IOException {
    socket.close();
  }

  @Test
  void connectsWhenTheOtherSideIsUp() throws IOException {
    connect(PATIENCE_MS);
    CompletableFuture<Void> written = CompletableFuture.runAsync(this::write);
    CompletableFuture.runAsync(this::read);
    try (ServerSocket server = listen()) {
      otherSide.complete("up");
      try (Socket other = server.accept()) {
        assertThat(other.getInputStream().read()).isEqualTo(7);
        other.getOutputStream().write(8);
        written.join();
        assertThat(read.join()).isEqualTo(8);
      }
    }
  }

  @Test
  void doesNotTryBeforeTheOtherSideIsUp() throws IOException {
    try (ServerSocket server = listen()) {
      server.setSoTimeout(200);
      connect(PATIENCE_MS);
      CompletableFuture.runAsync(this::write);
      assertThatThrownBy(server::accept).hasMessageContaining("timed out");
      otherSide.completeExceptionally(new IllegalStateException("the test is over"));
    }
  }

  @Test
  void saysSoWhenTheOtherSideWillNeverBeUp() {
    connect(PATIENCE_MS);
    otherSide.completeExceptionally(new IllegalStateException("its port is taken"));
    assertThatThrownBy(() -> socket.getOutputStream().write(7))
        .isInstanceOf(ConnectException.class)
        .hasMessageContaining("its port is taken");
  }

  @Test
  void waitsNoLongerThanItWasTold() {
    connect(1);
    assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(ConnectException.class);
  }

  private void connect(int timeoutMs) {
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeoutMs);
  }

  private ServerSocket listen() throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  private void write() {
    try {
      socket.getOutputStream().write(new byte[] {7});
    } catch (IOException e) {
      read.completeExceptionally(e);
    }
  }

  private void read() {
    try {
      read.complete(socket.getInputStream().read());
    } catch (IOException e) {
      read.completeExceptionally(e);
    }
  }
}
