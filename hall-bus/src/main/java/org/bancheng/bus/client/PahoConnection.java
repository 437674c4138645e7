package org.bancheng.bus.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.Outbox.Outgoing;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.IMqttToken;
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
 * One Paho client from connect to loss. Takes messages from the outbox in their order, under {@link
 * #sending}. A broker that acknowledges nothing for as long as the keep-alive is lost, too, even if
 * it answers Paho's pings.
 */
final class PahoConnection implements MqttCallback {
  static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(PahoConnection.class);
  private static final int QUIESCE_MS = 200;
  private static final long PATIENCE_MS = 100;

  private final BusSettings settings;
  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Runnable whenLost;
  private final PromptSockets sockets = new PromptSockets();
  private final Travelling travelling = new Travelling(System::nanoTime);
  private final ReentrantLock sending = new ReentrantLock();
  private final AtomicBoolean up = new AtomicBoolean();
  private volatile @Nullable MqttAsyncClient client;
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
   * Any thread, without waiting: hands to Paho what the outbox holds. A wakened sender costs each
   * message a change of threads more, some 50 us.
   *
   * @return false if something may be left for the sender
   */
  boolean sendAtOnce() {
    if (!up.get() || !begun || !sending.tryLock()) {
      return false;
    }
    try {
      while (travelling.tryReserve()) {
        Optional<Outgoing> next = outbox.poll();
        if (next.isEmpty()) {
          travelling.giveUp();
          return true;
        }
        send(next.get());
      }
      return false;
    } catch (MqttException e) {
      LOG.debug("left to the sender of {}: {}", settings.clientId(), e.getMessage());
      return false;
    } finally {
      sending.unlock();
    }
  }

  /** Sender's thread: waits a moment for a message and a place for it, and sends it. */
  void sendNext() throws InterruptedException {
    if (travelling.isStuckFor(settings.keepAlive())) {
      lost(new BusFault("nothing was acknowledged for " + settings.keepAlive()));
      return;
    }
    if (!outbox.await(PATIENCE_MS) || !travelling.tryReserve(PATIENCE_MS)) {
      return;
    }
    sending.lock();
    try {
      Optional<Outgoing> next = outbox.poll();
      if (next.isPresent()) {
        send(next.get());
      } else {
        travelling.giveUp();
      }
    } catch (MqttException e) {
      lost(e);
    } finally {
      sending.unlock();
    }
  }

  /**
   * @throws MqttException if Paho does not take it; then it waits in the outbox again
   */
  private void send(Outgoing message) throws MqttException {
    travelling.depart(message);
    int qos = message.delivery() == Delivery.LOOSE ? 0 : 1;
    boolean retained = message.delivery() == Delivery.RETAINED;
    try {
      MqttAsyncClient current = client;
      if (current == null) {
        throw new MqttException(MqttException.REASON_CODE_CLIENT_NOT_CONNECTED);
      }
      current.publish(
          message.topic(), message.payload(), qos, retained, null, new Acknowledgement(message));
    } catch (IllegalArgumentException e) {
      BusFault fault = new BusFault("cannot be sent: " + e.getMessage());
      travelling.settle(message, () -> message.taken().completeExceptionally(fault));
    } catch (MqttException | RuntimeException e) {
      giveBack(message);
      throw e instanceof MqttException fault ? fault : new MqttException(e);
    }
  }

  /** In the outbox again before its place is free: who waits for that place must find it there. */
  private void giveBack(Outgoing message) {
    travelling.settle(message, () -> outbox.giveBack(message));
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
    if (current == null) {
      return;
    }
    disconnect(current);
    awaitWhatTravels();
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

  /**
   * Paho tells on a thread of its own what it gave up; a later connection must not overtake it.
   * What Paho never tells of is given back here.
   */
  private void awaitWhatTravels() {
    try {
      if (!travelling.awaitNone(ANSWER_WITHIN.toMillis())) {
        LOG.warn("{}: the MQTT library forgot messages under way", settings.clientId());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    travelling.all().forEach(this::giveBack);
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
    // Acknowledgement tells each sender.
  }

  /** Told by Paho when the broker has taken a message, or did not. */
  private final class Acknowledgement implements IMqttActionListener {
    private final Outgoing message;

    Acknowledgement(Outgoing message) {
      this.message = message;
    }

    @Override
    public void onSuccess(IMqttToken token) {
      travelling.settle(message, () -> message.taken().complete(null));
    }

    @Override
    public void onFailure(IMqttToken token, Throwable failure) {
      giveBack(message);
    }
  }
}
