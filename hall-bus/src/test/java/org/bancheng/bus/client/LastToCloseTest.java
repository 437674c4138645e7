package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A join cannot be interrupted, so each test has a thread of its own to be given up with. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class LastToCloseTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private ServerSocket server;
  private volatile boolean goodbye = true;
  private LastToClose client;
  private Socket other;
  private CompletableFuture<Integer> reading;

  @BeforeEach
  void connect() throws IOException {
    server = new ServerSocket(0, 5, HERE);
    client = new LastToClose(() -> goodbye);
    client.connect(server.getLocalSocketAddress());
    other = server.accept();
    reading = CompletableFuture.supplyAsync(this::read, LastToCloseTest::onItsOwnThread);
  }

  private int read() {
    try {
      return client.getInputStream().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void closeAll() throws IOException {
    client.close();
    other.close();
    server.close();
  }

  @Test
  void endsNothingBeforeTheOtherSideDid() throws IOException {
    CompletableFuture<Void> closing = closing();
    other.setSoTimeout(50);
    assertThatThrownBy(() -> other.getInputStream().read())
        .as("no end yet")
        .isInstanceOf(SocketTimeoutException.class);
    other.close();
    closing.join();
    assertThat(client.isClosed()).isTrue();
    assertThat(reading.join()).isEqualTo(-1);
  }

  @Test
  void doesNotWaitForEverForASideThatStaysSilent() throws IOException {
    closing().join();
    assertThat(client.isClosed()).isTrue();
    assertThat(other.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void closesAtOnceWithoutAGoodbye() throws IOException {
    goodbye = false;
    client.close();
    assertThat(other.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void closesWithoutAnyConnection() throws IOException {
    LastToClose unconnected = new LastToClose(() -> true);
    unconnected.close();
    assertThat(unconnected.isClosed()).isTrue();
  }

  private CompletableFuture<Void> closing() {
    return CompletableFuture.runAsync(
        () -> {
          try {
            client.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        LastToCloseTest::onItsOwnThread);
  }

  /** The common pool may have one thread only. */
  private static void onItsOwnThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
