package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private final PromptSockets sockets = new PromptSockets();

  @Test
  void sendAtOnceHoweverTheyAreMade() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, HERE)) {
      int port = server.getLocalPort();
      sendsAtOnce(sockets.createSocket());
      sendsAtOnce(sockets.createSocket(HERE, port));
      sendsAtOnce(sockets.createSocket("127.0.0.1", port));
      sendsAtOnce(sockets.createSocket(HERE, port, HERE, 0));
      sendsAtOnce(sockets.createSocket("127.0.0.1", port, HERE, 0));
    }
  }

  private static void sendsAtOnce(Socket socket) throws IOException {
    try (socket) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }
}
