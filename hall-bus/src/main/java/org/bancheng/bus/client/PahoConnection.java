package org.bancheng.bus.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Paho client from connect to loss. A broker that acknowledges nothing for as long as the
 * keep-alive is lost, too, even if it answers Paho's pings.
 */
final class PahoConnection implements MqttCallback {
  static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(PahoConnection.class);
  private static final int QUIESCE_MS = 200;

  private final BusSettings settings;
  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Runnable whenLost;
  private final PromptSockets sockets = new PromptSockets();
  private final AtomicBoolean up = new AtomicBoolean();
  private volatile @Nullable MqttAsyncClient client;
  private volatile @Nullable PahoSender sender;
  private volatile boolean begun;

  /**
   * @param whenLost called once, on the thread that finds out
   */
  PahoConnection(
      BusSettings settings, Subscriptions subscriptions, Outbox outbox, Runnable whenLost) {
    this.settings = settings;
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.whenLost = whenLost;
  }

  boolean isUp() {
    return up.get();
  }

  boolean open() throws InterruptedException {
    try {
      MqttAsyncClient opening =
          new MqttAsyncClient(settings.uri(), settings.clientId(), new MemoryPersistence());
      sender = new PahoSender(opening, outbox);
      client = opening;
      opening.setCallback(this);
      up.set(true);
      opening.connect(options()).waitForCompletion(ANSWER_WITHIN.toMillis());
      LOG.info("{} is connected to the broker at {}", settings.clientId(), settings.uri());
      return up.get();
    } catch (MqttException | RuntimeException e) {
      up.set(false);
      LOG.debug("no broker at {} yet: {}", settings.uri(), e.getMessage());
      return false;
    }
  }

  private MqttConnectOptions options() {
    MqttConnectOptions options = new MqttConnectOptions();
    options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
    options.setCleanSession(true);
    options.setSocketFactory(sockets);
    options.setAutomaticReconnect(false);
    options.setMaxInflight(Travelling.MOST + 16);
    options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
    options.setConnectionTimeout((int) ANSWER_WITHIN.toSeconds());
    settings.will().ifPresent(will -> options.setWill(will.topic(), will.payload(), 1, true));
    return options;
  }

  void subscribe(List<String> filters) {
    MqttAsyncClient current = client;
    if (current == null || !up.get() || filters.isEmpty()) {
      return;
    }
    try {
      int[] qos = new int[filters.size()];
      Arrays.fill(qos, 1);
      current.subscribe(filters.toArray(String[]::new), qos);
    } catch (MqttException e) {
      lost(e);
    }
  }

  /** From now on, {@link #sendAtOnce} may send: subscriptions are under way and listeners told. */
  void begin() {
    begun = true;
  }

  /**
   * Any thread, without waiting: hands to Paho what the outbox holds.
   *
   * @return false if something may be left for {@link #sendNext}
   */
  boolean sendAtOnce() {
    PahoSender current = sender;
    return current != null && up.get() && begun && current.sendAtOnce();
  }

  /** The bus client's thread: waits a moment for a message and a place for it, and sends it. */
  void sendNext() throws InterruptedException {
    PahoSender current = sender;
    if (current == null) {
      return;
    }
    if (current.isStuckFor(settings.keepAlive())) {
      lost(new BusFault("nothing was acknowledged for " + settings.keepAlive()));
      return;
    }
    try {
      current.sendNext();
    } catch (MqttException e) {
      lost(e);
    }
  }

  void lost(Throwable cause) {
    if (up.compareAndSet(true, false)) {
      LOG.warn("{} lost the broker: {}", settings.clientId(), cause.getMessage());
      whenLost.run();
    }
  }

  /** Ends it; when this returns, all that was not acknowledged waits in the outbox again. */
  void end() {
    up.set(false);
    MqttAsyncClient current = client;
    PahoSender gone = sender;
    if (current == null || gone == null) {
      return;
    }
    disconnect(current);
    gone.giveBackWhatTravels(ANSWER_WITHIN);
    outbox.dropHasty();
  }

  private void disconnect(MqttAsyncClient current) {
    try {
      if (current.isConnected()) {
        sockets.sayGoodbye();
        current.disconnect(QUIESCE_MS).waitForCompletion(ANSWER_WITHIN.toMillis());
      }
      current.close(true);
    } catch (MqttException | RuntimeException e) {
      LOG.debug("closing the connection to {}: {}", settings.uri(), e.getMessage());
    }
  }

  @Override
  public void connectionLost(Throwable cause) {
    lost(cause);
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    subscriptions.deliver(new BusMessage(topic, message.getPayload(), message.isRetained()));
  }

  @Override
  public void deliveryComplete(IMqttDeliveryToken token) {
    // PahoSender is told of each by itself.
  }
}
