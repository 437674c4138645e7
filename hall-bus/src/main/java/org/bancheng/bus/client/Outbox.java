package org.bancheng.bus.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.bancheng.bus.client.BusClient.Delivery;

/**
 * What is still to be sent, in order. Of retained messages only the newest per topic is kept.
 * Bounded: when full, the oldest loose message goes first, then the oldest of all, so a long outage
 * costs memory to nobody. Safe from any thread.
 */
final class Outbox {
  static final int CAPACITY = 10_000;

  record Outgoing(
      long order, String topic, byte[] payload, Delivery delivery, CompletableFuture<Void> taken) {}

  private final NavigableMap<Long, Outgoing> queue = new TreeMap<>();
  private final Map<String, Outgoing> retained = new LinkedHashMap<>();
  private long lastOrder;

  synchronized CompletableFuture<Void> add(String topic, byte[] payload, Delivery delivery) {
    Outgoing message =
        new Outgoing(++lastOrder, topic, payload, delivery, new CompletableFuture<>());
    if (delivery == Delivery.RETAINED) {
      Outgoing older = retained.put(topic, message);
      if (older != null) {
        message.taken().whenComplete((done, failure) -> older.taken().complete(null));
      }
    } else {
      queue.put(message.order(), message);
      shed();
    }
    notifyAll();
    return message.taken();
  }

  /**
   * Puts back what could not be sent, in its old place; a retained message only if no newer one
   * waits.
   */
  synchronized void giveBack(Outgoing message) {
    if (message.delivery() == Delivery.RETAINED) {
      Outgoing newer = retained.putIfAbsent(message.topic(), message);
      if (newer != null) {
        newer.taken().whenComplete((done, failure) -> message.taken().complete(null));
      }
    } else {
      queue.put(message.order(), message);
    }
    notifyAll();
  }

  /** The next message; waits for one up to {@code patienceMs}. */
  synchronized Optional<Outgoing> poll(long patienceMs) throws InterruptedException {
    if (queue.isEmpty() && retained.isEmpty()) {
      wait(patienceMs);
    }
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
