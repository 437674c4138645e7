package org.bancheng.hub.broker;

import static org.bancheng.hub.net.Listener.patiently;

import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Ports;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.Test;

/** Somebody who asked the broker to keep his messages, and went away. */
class AbsentSubscriberTest {
  private static final String STATUS = "hall/demo/hub/status";
  private static final String PAYLOAD = "{\"v\":1,\"state\":\"up\"}" + " ".repeat(1_000);

  /** More than the room of an address: 4 MiB. */
  private static final int MANY = 6_000;

  @Test
  void silencesNobody() throws MqttException {
    int port = Ports.free();
    try (EmbeddedBroker unused = new EmbeddedBroker("127.0.0.1", port)) {
      subscribeAndGo(port);
      try (Listener board = new Listener(port, STATUS);
          Listener hub = new Listener(port)) {
        for (int i = 0; i < MANY; i++) {
          hub.say(STATUS, PAYLOAD);
        }
        patiently().until(() -> board.heard().size() == MANY);
      }
    }
  }

  private static void subscribeAndGo(int port) throws MqttException {
    MqttClient client =
        new MqttClient("tcp://127.0.0.1:" + port, "led-bar", new MemoryPersistence());
    MqttConnectOptions keeping = new MqttConnectOptions();
    keeping.setCleanSession(false);
    client.connect(keeping);
    client.subscribe(STATUS, 1);
    client.disconnect();
    client.close();
  }
}
