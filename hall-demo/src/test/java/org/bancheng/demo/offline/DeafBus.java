package org.bancheng.demo.offline;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusMessage;

/** A kiosk's line to the real broker on which, for a while, the hub's answers get lost. */
final class DeafBus implements BusClient {
  private final BusClient line;
  private volatile boolean deaf;

  DeafBus(BusClient line) {
    this.line = line;
  }

  void deaf(boolean answersGetLost) {
    deaf = answersGetLost;
  }

  @Override
  public void start() {
    line.start();
  }

  @Override
  public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
    return line.publish(topic, payload, delivery);
  }

  @Override
  public void subscribe(String filter, Consumer<BusMessage> handler) {
    line.subscribe(
        filter,
        message -> {
          if (!deaf || !message.topic().endsWith("/reply")) {
            handler.accept(message);
          }
        });
  }

  @Override
  public void onConnection(Consumer<Boolean> listener) {
    line.onConnection(listener);
  }

  @Override
  public boolean isConnected() {
    return line.isConnected();
  }

  @Override
  public void close() {
    line.close();
  }
}
