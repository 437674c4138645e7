package org.bancheng.hub.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** Somebody else on the bus, with a plain MQTT client and no knowledge of ours: hears and says. */
public final class Listener implements AutoCloseable {
  /** So long that it only passes when something hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A message as it came. */
  public record Heard(String topic, String text, boolean retained, int qos) {}

  private final MqttClient client;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile Consumer<Heard> also = message -> {};

  public Listener(int port, String... filters) {
    try {
      client =
          new MqttClient(
              "tcp://127.0.0.1:" + port, "listener-" + System.nanoTime(), new MemoryPersistence());
      client.setCallback(new Noting());
      MqttConnectOptions options = new MqttConnectOptions();
      options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
      options.setMaxInflight(1_000);
      options.setSocketFactory(new NoDelay());
      client.connect(options);
      for (String filter : filters) {
        client.subscribe(filter, 1);
      }
    } catch (MqttException e) {
      throw new AssertionError("no listener on port " + port, e);
    }
  }

  public void say(String topic, String text) {
    say(topic, text.getBytes(UTF_8));
  }

  public void say(String topic, byte[] payload) {
    try {
      client.publish(topic, payload, 1, false);
    } catch (MqttException e) {
      throw new AssertionError("cannot say anything on " + topic, e);
    }
  }

  /** Says it if somebody is there to take it. */
  public boolean offer(String topic, byte[] payload) {
    try {
      client.getTopic(topic).publish(payload, 1, false);
      return true;
    } catch (MqttException e) {
      return false;
    }
  }

  /** From now on is told each message too. */
  public void onHeard(Consumer<Heard> listener) {
    also = listener;
  }

  /** Everything heard so far, in order. */
  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  public List<String> texts() {
    return heard.stream().map(Heard::text).toList();
  }

  /** What was heard on one topic. */
  public List<Heard> on(String topic) {
    return heard.stream().filter(it -> it.topic().equals(topic)).toList();
  }

  /** Forgets what was heard. */
  public void forget() {
    heard.clear();
  }

  /**
   * Faults of threads beside the test are not the test's: Paho's reading thread may be at work
   * while its client is closed after a loss, and dies of it when nobody needs it any more (1.2.5,
   * {@code ClientState.notifyReceivedBytes}; 164 times in 4,800 cuts of a line).
   */
  public static ConditionFactory patiently() {
    return Awaitility.await()
        .dontCatchUncaughtExceptions()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20));
  }

  @Override
  public void close() {
    try {
      client.disconnectForcibly(0, 0, false);
      client.close(true);
    } catch (MqttException e) {
      throw new AssertionError("the listener does not end", e);
    }
  }

  private final class Noting implements MqttCallback {
    @Override
    public void connectionLost(Throwable cause) {
      // A test that still needs it will notice.
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
      Heard one =
          new Heard(
              topic,
              new String(message.getPayload(), UTF_8),
              message.isRetained(),
              message.getQos());
      heard.add(one);
      also.accept(one);
    }

    @Override
    public void deliveryComplete(IMqttDeliveryToken token) {
      // Nobody waits for it.
    }
  }
}
