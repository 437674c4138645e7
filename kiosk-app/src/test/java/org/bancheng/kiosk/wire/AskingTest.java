package org.bancheng.kiosk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.Test;

/** What a kiosk asks while nobody knows yet that the line is dead. */
class AskingTest {
  private final Line line = new Line();
  private final KioskWire wire =
      new KioskWire(
          new HallId("demo"),
          new KioskId("kiosk-1"),
          line,
          new HallClock(Clock.systemUTC(), Optional.empty()));

  @Test
  void aTakeIsNotKeptForALaterConnectionWhenItsCitizenHasLeft() {
    assertThat(wire.ask(take())).isTrue();
    assertThat(line.given).containsExactly(BusClient.Delivery.NOW_OR_NEVER);
  }

  @Test
  void nothingIsAskedWithoutALine() {
    line.connected = false;
    assertThat(wire.ask(take())).isFalse();
    assertThat(line.given).isEmpty();
  }

  private static KioskRequest take() {
    return new KioskRequest.Take(UUID.randomUUID(), "B", null, "kiosk", null);
  }

  /** Writes down how messages are to travel. */
  private static final class Line implements BusClient {
    private final List<Delivery> given = new ArrayList<>();
    private boolean connected = true;

    @Override
    public void start() {}

    @Override
    public CompletableFuture<Void> publish(String topic, byte[] payload, Delivery delivery) {
      given.add(delivery);
      return CompletableFuture.completedFuture(null);
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
}
