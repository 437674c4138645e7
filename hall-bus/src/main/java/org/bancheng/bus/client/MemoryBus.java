package org.bancheng.bus.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A whole bus inside one process, for tests and simulation: every message is delivered at once on
 * the publisher's thread, retained ones are kept. {@link #cut} and {@link #mend} act as a broker
 * that goes and comes back.
 */
public final class MemoryBus {
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final List<Party> parties = new CopyOnWriteArrayList<>();
  private volatile boolean up = true;

  public BusClient newClient() {
    Party party = new Party();
    parties.add(party);
    return party;
  }

  /** All connections are lost; what is published now fails and is dropped. */
  public void cut() {
    up = false;
    parties.forEach(party -> party.tell(false));
  }

  public void mend() {
    up = true;
    parties.forEach(party -> party.tell(true));
  }

  /** What was retained is gone, as when a broker comes back empty. */
  public void forget() {
    kept.clear();
  }

  /** The retained payload of a topic, if there is one. */
  public Optional<byte[]> retained(String topic) {
    return java.util.Optional.ofNullable(kept.get(topic));
  }

  private final class Party implements BusClient {
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void start() {
      tell(up);
    }

    @Override
    public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
      if (!up) {
        return CompletableFuture.failedFuture(new BusFault("the bus is cut"));
      }
      if (delivery == Delivery.RETAINED) {
        kept.put(topic, payload);
      }
      parties.forEach(it -> it.subscriptions.deliver(new BusMessage(topic, payload, false)));
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void subscribe(String filter, Consumer<BusMessage> handler) {
      subscriptions.add(filter, handler);
      TopicFilter parsed = TopicFilter.of(filter);
      kept.forEach(
          (topic, payload) -> {
            if (parsed.matches(topic)) {
              handler.accept(new BusMessage(topic, payload, true));
            }
          });
    }

    @Override
    public void onConnection(Consumer<Boolean> listener) {
      listeners.add(listener);
    }

    @Override
    public boolean isConnected() {
      return up;
    }

    @Override
    public void close() {
      parties.remove(this);
    }

    private void tell(boolean connected) {
      listeners.forEach(listener -> listener.accept(connected));
    }
  }
}
