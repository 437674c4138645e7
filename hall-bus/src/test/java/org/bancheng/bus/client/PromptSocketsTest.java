package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private final PromptSockets sockets = new PromptSockets(CompletableFuture.completedFuture("up"));

  @Test
  void sendAtOnceHoweverTheyAreMade() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, HERE)) {
      int port = server.getLocalPort();
      sendsAtOnce(sockets.createSocket());
      sendsAtOnce(new PromptSockets(new CompletableFuture<>()).createSocket());
      sendsAtOnce(sockets.createSocket(HERE, port));
      sendsAtOnce(sockets.createSocket("127.0.0.1", port));
      sendsAtOnce(sockets.createSocket(HERE, port, HERE, 0));
      sendsAtOnce(sockets.createSocket("127.0.0.1", port, HERE, 0));
    }
  }

  @Test
  void areNotMadeToSomebodyElseInsteadOfWhoDidNotStart() {
    PromptSockets toNobody =
        new PromptSockets(CompletableFuture.failedFuture(new IllegalStateException("port taken")));
    assertThatThrownBy(toNobody::createSocket).isInstanceOf(ConnectException.class);
  }

  private static void sendsAtOnce(Socket socket) throws IOException {
    try (socket) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }
}
