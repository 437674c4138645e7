package org.bancheng.hub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hub.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose requests do not arrive whole, more of them than the hub has threads. */
class SlowSendersTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final int MANY = 40;

  private final List<Socket> slow = new ArrayList<>();

  @AfterEach
  void goAway() throws IOException {
    for (Socket each : slow) {
      each.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /api/v1/session", "POST /api/v1/tickets"})
  void holdNobodyUp(String request) throws IOException {
    for (int i = 0; i < MANY; i++) {
      sendsHalf(request);
    }

    assertThat(HUB.stranger().get("/health").status()).isEqualTo(200);
    assertThat(HUB.as("clerk1").get("/api/v1/hall").status()).isEqualTo(200);
    for (Socket each : slow) {
      isStillWaitedFor(each);
    }
  }

  private void sendsHalf(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), HUB.hub().webPort());
    String head =
        " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n";
    socket.getOutputStream().write((request + head + "\r\n{").getBytes(UTF_8));
    slow.add(socket);
  }

  /** Else the others had waited for the hub to give them up. */
  private static void isStillWaitedFor(Socket socket) throws IOException {
    socket.setSoTimeout(1);
    assertThatThrownBy(() -> socket.getInputStream().read())
        .isInstanceOf(SocketTimeoutException.class);
  }
}
