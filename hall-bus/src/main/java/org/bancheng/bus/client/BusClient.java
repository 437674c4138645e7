package org.bancheng.bus.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One party on the bus. Never blocks its caller. Connects by itself, reconnects by itself,
 * subscribes again after each connection. Handlers run on the client's own thread: they must hand
 * over quickly and never wait for the bus.
 */
public interface BusClient extends AutoCloseable {
  /** How a message is to travel. */
  enum Delivery {
    /** QoS 0: may be lost. */
    LOOSE,
    /** QoS 1: arrives at least once at a broker that stays up. */
    AT_LEAST_ONCE,
    /** QoS 1, but dropped with the connection it was given to: later it would be wrong. */
    NOW_OR_NEVER,
    /** QoS 1 and kept by the broker for who subscribes later. Only the newest per topic matters. */
    RETAINED
  }

  /** Begins to connect, and goes on trying for ever. Subscribe and register listeners before. */
  void start();

  /**
   * @return completes when the broker has taken the message; exceptionally with {@link BusFault} if
   *     the client is closed before, too much waits for the broker, or the topic is none
   */
  CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery);

  /** Messages matching the filter go to the handler, for ever, across reconnections. */
  void subscribe(String filter, Consumer<BusMessage> handler);

  /**
   * Called with {@code true} after each connection (subscriptions under way), {@code false} after
   * each loss.
   */
  void onConnection(Consumer<Boolean> listener);

  boolean isConnected();

  /** Disconnects; what was not sent is dropped. */
  @Override
  void close();
}
