package org.bancheng.bus.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
 * {@link BusClient} over Paho's MQTT 3.1.1 client. One sender thread connects, reconnects and
 * publishes with a window of {@value #WINDOW} unacknowledged messages; Paho's reconnection and
 * buffer are not used, since neither retries the first connection. A new Paho client is made for
 * each connection: its threads do not survive an unlucky close.
 */
public final class PahoBusClient implements BusClient {
  private static final Logger LOG = LoggerFactory.getLogger(PahoBusClient.class);
  private static final int WINDOW = 256;
  private static final int QUIESCE_MS = 200;
  private static final long PATIENCE_MS = 100;
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private final BusSettings settings;
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<Consumer<Boolean>> connectionListeners = new CopyOnWriteArrayList<>();
  private final Outbox outbox = new Outbox();
  private final Thread sender;
  private volatile Connection connection;
  private volatile boolean closed;

  public PahoBusClient(BusSettings settings) {
    this.settings = settings;
    this.connection = new Connection();
    this.sender = new Thread(this::run, "bus-" + settings.clientId());
    sender.setDaemon(true);
  }

  @Override
  public void start() {
    sender.start();
  }

  @Override
  public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
    return outbox.add(topic, payload, delivery);
  }

  @Override
  public void subscribe(String filter, Consumer<BusMessage> handler) {
    subscriptions.add(filter, handler);
    connection.subscribe(List.of(filter));
  }

  @Override
  public void onConnection(Consumer<Boolean> listener) {
    connectionListeners.add(listener);
  }

  @Override
  public boolean isConnected() {
    return connection.up;
  }

  @Override
  public void close() {
    closed = true;
    sender.interrupt();
    try {
      sender.join(ANSWER_WITHIN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.end();
    outbox.close();
  }

  private void run() {
    try {
      while (!closed) {
        connectAndSend();
      }
    } catch (InterruptedException e) {
      LOG.debug("bus client {} ends", settings.clientId());
    }
  }

  /** Paho's own faults cost a connection, never the client. */
  private void connectAndSend() throws InterruptedException {
    try {
      connect();
      sendUntilLost();
    } catch (RuntimeException e) {
      LOG.error("{} connects anew after a fault", settings.clientId(), e);
      connection.lost(e);
      connection.end();
      Thread.sleep(settings.retryFrom().toMillis());
    }
  }

  private void connect() throws InterruptedException {
    Duration pause = settings.retryFrom();
    while (!closed) {
      Connection attempt = new Connection();
      if (attempt.open()) {
        connection = attempt;
        attempt.subscribe(subscriptions.filters());
        tell(true);
        return;
      }
      attempt.end();
      Thread.sleep(pause.toMillis());
      Duration doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(settings.retryTo()) < 0 ? doubled : settings.retryTo();
    }
  }

  private void sendUntilLost() throws InterruptedException {
    Connection current = connection;
    while (current.up && !closed) {
      if (current.window.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        current.sendNext();
      }
    }
    if (!closed) {
      current.end();
    }
  }

  private void tell(boolean connected) {
    for (Consumer<Boolean> listener : connectionListeners) {
      try {
        listener.accept(connected);
      } catch (RuntimeException e) {
        LOG.error("a connection listener failed", e);
      }
    }
  }

  /** One Paho client from connect to loss. */
  private final class Connection implements MqttCallback {
    private final Semaphore window = new Semaphore(WINDOW);
    private volatile @Nullable MqttAsyncClient client;
    private volatile boolean up;

    boolean open() throws InterruptedException {
      try {
        MqttAsyncClient opening =
            new MqttAsyncClient(settings.uri(), settings.clientId(), new MemoryPersistence());
        client = opening;
        opening.setCallback(this);
        up = true;
        opening.connect(options()).waitForCompletion(ANSWER_WITHIN.toMillis());
        LOG.info("{} is connected to the broker at {}", settings.clientId(), settings.uri());
        return up;
      } catch (MqttException | RuntimeException e) {
        up = false;
        LOG.debug("no broker at {} yet: {}", settings.uri(), e.getMessage());
        return false;
      }
    }

    private MqttConnectOptions options() {
      MqttConnectOptions options = new MqttConnectOptions();
      options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
      options.setCleanSession(true);
      options.setSocketFactory(new PromptSockets());
      options.setAutomaticReconnect(false);
      options.setMaxInflight(WINDOW + 16);
      options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
      options.setConnectionTimeout((int) ANSWER_WITHIN.toSeconds());
      settings.will().ifPresent(will -> options.setWill(will.topic(), will.payload(), 1, true));
      return options;
    }

    void subscribe(List<String> filters) {
      MqttAsyncClient current = client;
      if (current == null || !up || filters.isEmpty()) {
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

    void sendNext() throws InterruptedException {
      Optional<Outbox.Outgoing> next = outbox.poll(PATIENCE_MS);
      next.ifPresentOrElse(this::send, window::release);
    }

    private void send(Outbox.Outgoing message) {
      MqttAsyncClient current = client;
      int qos = message.delivery() == Delivery.LOOSE ? 0 : 1;
      boolean retained = message.delivery() == Delivery.RETAINED;
      try {
        if (current == null) {
          throw new MqttException(MqttException.REASON_CODE_CLIENT_NOT_CONNECTED);
        }
        current.publish(
            message.topic(), message.payload(), qos, retained, null, new Acknowledgement(message));
      } catch (IllegalArgumentException e) {
        window.release();
        message.taken().completeExceptionally(new BusFault("cannot be sent: " + e.getMessage()));
      } catch (MqttException | RuntimeException e) {
        window.release();
        outbox.giveBack(message);
        lost(e);
      }
    }

    private void lost(Throwable cause) {
      if (up) {
        up = false;
        LOG.warn("{} lost the broker: {}", settings.clientId(), cause.getMessage());
        tell(false);
      }
    }

    void end() {
      up = false;
      MqttAsyncClient current = client;
      if (current == null) {
        return;
      }
      try {
        if (current.isConnected()) {
          current.disconnect(QUIESCE_MS).waitForCompletion(ANSWER_WITHIN.toMillis());
        }
        current.close(true);
      } catch (MqttException e) {
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
      // Acknowledgement tells each sender.
    }

    /**
     * Frees a place in the window when the broker has taken a message, or puts the message back.
     */
    private final class Acknowledgement implements IMqttActionListener {
      private final Outbox.Outgoing message;

      Acknowledgement(Outbox.Outgoing message) {
        this.message = message;
      }

      @Override
      public void onSuccess(IMqttToken token) {
        window.release();
        message.taken().complete(null);
      }

      @Override
      public void onFailure(IMqttToken token, Throwable failure) {
        window.release();
        outbox.giveBack(message);
      }
    }
  }
}
