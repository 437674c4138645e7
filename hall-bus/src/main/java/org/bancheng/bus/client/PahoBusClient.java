package org.bancheng.bus.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link BusClient} over Paho's MQTT 3.1.1 client. One sender thread connects, reconnects and
 * publishes what could not be handed to Paho at once; Paho's reconnection and buffer are not used,
 * since neither retries the first connection. A new {@link PahoConnection} is made each time:
 * Paho's threads do not survive an unlucky close.
 */
public final class PahoBusClient implements BusClient {
  private static final Logger LOG = LoggerFactory.getLogger(PahoBusClient.class);

  private final BusSettings settings;
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<Consumer<Boolean>> connectionListeners = new CopyOnWriteArrayList<>();
  private final Outbox outbox = new Outbox();
  private final RetryPace pace;
  private final Thread sender;
  private volatile PahoConnection connection;
  private volatile boolean closed;

  public PahoBusClient(BusSettings settings) {
    this.settings = settings;
    this.pace = new RetryPace(settings.retryFrom(), settings.retryTo());
    this.connection = newConnection();
    this.sender = new Thread(this::run, "bus-" + settings.clientId());
    sender.setDaemon(true);
  }

  private PahoConnection newConnection() {
    return new PahoConnection(settings, subscriptions, outbox, () -> tell(false));
  }

  @Override
  public void start() {
    sender.start();
  }

  @Override
  public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
    CompletableFuture<Void> taken = outbox.add(topic, payload, delivery);
    if (!connection.sendAtOnce()) {
      outbox.wake();
    }
    return taken;
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
    return connection.isUp();
  }

  @Override
  public void close() {
    closed = true;
    sender.interrupt();
    try {
      sender.join(PahoConnection.ANSWER_WITHIN.toMillis());
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
      long connected = System.nanoTime();
      sendUntilLost();
      pauseAfter(Duration.ofNanos(System.nanoTime() - connected));
    } catch (RuntimeException e) {
      LOG.error("{} connects anew after a fault", settings.clientId(), e);
      connection.lost(e);
      connection.end();
      Thread.sleep(pace.afterFailure().toMillis());
    }
  }

  private void pauseAfter(Duration life) throws InterruptedException {
    Duration pause = pace.afterLife(life);
    if (!pause.isZero() && !closed) {
      LOG.warn(
          "{} was connected for {} ms only; if this goes on, another machine has the same name",
          settings.clientId(),
          life.toMillis());
      Thread.sleep(pause.toMillis());
    }
  }

  private void connect() throws InterruptedException {
    while (!closed) {
      PahoConnection attempt = newConnection();
      if (attempt.open()) {
        connection = attempt;
        attempt.subscribe(subscriptions.filters());
        tell(true);
        attempt.begin();
        return;
      }
      attempt.end();
      Thread.sleep(pace.afterFailure().toMillis());
    }
  }

  private void sendUntilLost() throws InterruptedException {
    PahoConnection current = connection;
    while (current.isUp() && !closed) {
      current.sendNext();
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
}
