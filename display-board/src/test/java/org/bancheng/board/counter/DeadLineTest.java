package org.bancheng.board.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.junit.jupiter.api.Test;

/** A counter's button while the cable is out and nobody knows it yet. */
class DeadLineTest {
  private final List<Boolean> connections = new CopyOnWriteArrayList<>();

  @Test
  void impatientPressesCallNobodyWhenTheLineIsBack() throws IOException {
    try (DeafBroker broker = new DeafBroker()) {
      PahoBusClient bus = new PahoBusClient(BusSettings.of("127.0.0.1", broker.port(), "board-1"));
      CounterLamps lamps = new CounterLamps(on -> {}, on -> {}, on -> {});
      CounterPanel panel =
          new CounterPanel(new HallId("demo"), new CounterId("3"), bus, lamps, UUID::randomUUID);
      bus.onConnection(connections::add);
      bus.start();
      awaitConnections(1);
      broker.becomeDeaf();
      for (int i = 0; i < 3; i++) {
        panel.pressed();
      }
      broker.breakLine();
      awaitConnections(2);
      bus.publish("mark", new byte[] {'m'}, PahoBusClient.Delivery.AT_LEAST_ONCE).join();
      bus.close();
      assertThat(broker.taken()).containsExactly("m");
    }
  }

  private void awaitConnections(int count) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofSeconds(60))
        .until(() -> connections.stream().filter(up -> up).count() >= count);
  }
}
