package org.bancheng.kiosk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusMessage;

/** A client that keeps what is published, like the real one does while the broker is away. */
final class RecordingBus implements BusClient {
  final List<String> published = new ArrayList<>();
  final List<byte[]> payloads = new ArrayList<>();
  final List<Delivery> deliveries = new ArrayList<>();
  boolean connected = true;

  @Override
  public void start() {}

  @Override
  public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
    published.add(topic);
    payloads.add(payload);
    deliveries.add(delivery);
    return new CompletableFuture<>();
  }

  @Override
  public void subscribe(String filter, Consumer<BusMessage> handler) {}

  @Override
  public void onConnection(Consumer<Boolean> listener) {}

  @Override
  public boolean isConnected() {
    return connected;
  }

  @Override
  public void close() {}
}
