package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands before a broker that is away takes each connection, and drops it at once. */
class SlammedDoorTest {
  private static final int ATTEMPTS = 60;

  @Test
  void leavesNoThreadBehind() throws IOException, InterruptedException {
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread porter = new Thread(() -> slam(door), "porter");
      porter.start();
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        PahoConnection connection = to(door);
        assertThat(connection.open()).isFalse();
        connection.end();
      }
    }

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(threadsThatConnect()).isEmpty());
  }

  private static PahoConnection to(ServerSocket door) {
    BusSettings settings = BusSettings.of("127.0.0.1", door.getLocalPort(), "slammed");
    return new PahoConnection(settings, new Subscriptions(), new Outbox(), () -> {});
  }

  private static void slam(ServerSocket door) {
    try {
      while (true) {
        door.accept().close();
      }
    } catch (SocketException closed) {
      // the test is over
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> threadsThatConnect() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.equals("MQTT Con: slammed"))
        .toList();
  }
}
