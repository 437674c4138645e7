package org.bancheng.bus.client;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.bancheng.bus.client.BusClient.Delivery;

/**
 * What is still to be sent, in order. Of retained messages only the newest per topic is kept, also
 * when an older one comes back that could not be sent. Bounded: when full, the oldest loose message
 * goes first, then the oldest of all, so a long outage costs memory to nobody. Safe from any
 * thread.
 */
final class Outbox {
  static final int CAPACITY = 10_000;

  record Outgoing(
      long order, String topic, byte[] payload, Delivery delivery, CompletableFuture<Void> taken) {}

  private final NavigableMap<Long, Outgoing> queue = new TreeMap<>();
  private final Map<String, Outgoing> retained = new LinkedHashMap<>();
  private final Map<String, Outgoing> newestRetained = new HashMap<>();
  private long lastOrder;
  private boolean closed;

  /** Wakes nobody: who adds tries to send, and calls {@link #wake} if that does not go. */
  synchronized CompletableFuture<Void> add(String topic, byte[] payload, Delivery delivery) {
    Outgoing message =
        new Outgoing(++lastOrder, topic, payload, delivery, new CompletableFuture<>());
    if (closed) {
      drop(message);
    } else if (delivery == Delivery.RETAINED) {
      newestRetained.put(topic, message);
      Outgoing older = retained.put(topic, message);
      if (older != null) {
        settleWith(message, older);
      }
    } else {
      queue.put(message.order(), message);
      shed();
    }
    return message.taken();
  }

  /** Ends an {@link #await}: something was added that nobody sends. */
  synchronized void wake() {
    notifyAll();
  }

  /**
   * Puts back what could not be sent, in its old place; a retained message only if none newer was
   * ever added for its topic, since that one waits, travels or has arrived.
   */
  synchronized void giveBack(Outgoing message) {
    Outgoing newest = newestRetained.getOrDefault(message.topic(), message);
    if (closed) {
      drop(message);
    } else if (message.delivery() == Delivery.NOW_OR_NEVER) {
      lose(message);
    } else if (message.delivery() != Delivery.RETAINED) {
      queue.put(message.order(), message);
    } else if (newest.order() > message.order()) {
      settleWith(newest, message);
    } else {
      retained.put(message.topic(), message);
    }
    notifyAll();
  }

  /** The connection is lost: what must not wait for the next one goes with it. */
  synchronized void dropHasty() {
    List<Outgoing> hasty =
        queue.values().stream().filter(it -> it.delivery() == Delivery.NOW_OR_NEVER).toList();
    hasty.forEach(it -> queue.remove(it.order()));
    hasty.forEach(Outbox::lose);
  }

  private static void lose(Outgoing message) {
    message.taken().completeExceptionally(new BusFault("the connection was lost"));
  }

  /** The older message of a topic counts as taken when the newer is. */
  private static void settleWith(Outgoing newer, Outgoing older) {
    newer
        .taken()
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                older.taken().complete(null);
              } else {
                older.taken().completeExceptionally(failure);
              }
            });
  }

  /** Drops what waits, and from now on all that is added or comes back. */
  synchronized void close() {
    closed = true;
    queue.values().forEach(Outbox::drop);
    queue.clear();
    retained.values().forEach(Outbox::drop);
    retained.clear();
  }

  private static void drop(Outgoing message) {
    message.taken().completeExceptionally(new BusFault("the bus client is closed"));
  }

  /** Whether a message waits; if none does, waits for {@link #wake} up to {@code patienceMs}. */
  synchronized boolean await(long patienceMs) throws InterruptedException {
    if (isEmpty()) {
      wait(patienceMs);
    }
    return !isEmpty();
  }

  private boolean isEmpty() {
    return queue.isEmpty() && retained.isEmpty();
  }

  /** The next message, out of the queue. */
  synchronized Optional<Outgoing> poll() {
    if (!queue.isEmpty()) {
      return Optional.of(queue.pollFirstEntry().getValue());
    }
    Optional<Outgoing> first = retained.values().stream().findFirst();
    first.ifPresent(message -> retained.remove(message.topic()));
    return first;
  }

  private void shed() {
    if (queue.size() <= CAPACITY) {
      return;
    }
    Outgoing victim =
        queue.values().stream()
            .filter(message -> message.delivery() == Delivery.LOOSE)
            .findFirst()
            .orElseGet(() -> queue.firstEntry().getValue());
    queue.remove(victim.order());
    victim.taken().completeExceptionally(new BusFault("too many messages wait for the broker"));
  }
}
