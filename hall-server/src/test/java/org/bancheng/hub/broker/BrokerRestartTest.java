package org.bancheng.hub.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.Test;

/** A broker that dies and comes back empty, as the hub's own does when the hub is killed. */
class BrokerRestartTest {
  @Test
  void costsNoMessageAndNoSubscription() {
    int port = Ports.free();
    List<String> heard = new CopyOnWriteArrayList<>();
    EmbeddedBroker first = new EmbeddedBroker("127.0.0.1", port);
    try (BusClient client = new PahoBusClient(BusSettings.of("127.0.0.1", port, "restart"))) {
      client.subscribe("restart/#", message -> heard.add(new String(message.payload(), UTF_8)));
      client.start();
      patiently().until(client::isConnected);
      first.close();
      patiently().until(() -> !client.isConnected());
      CompletableFuture<Void> sent =
          client.publish("restart/x", "while away".getBytes(UTF_8), Delivery.AT_LEAST_ONCE);
      try (EmbeddedBroker second = new EmbeddedBroker("127.0.0.1", port)) {
        patiently().until(sent::isDone);
        patiently().until(() -> heard.contains("while away"));
        assertThat(client.isConnected()).isTrue();
      }
    }
  }
}
