package org.bancheng.board.counter;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.ButtonPress;
import org.bancheng.bus.message.ButtonPress.Press;
import org.bancheng.bus.message.CounterLamp;
import org.bancheng.bus.message.CounterLamp.Light;
import org.bancheng.device.gpio.ButtonListener;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One counter's button and lamps. Make it before its bus client starts, and give it to a {@code
 * CallButton} as the listener.
 *
 * <p>A press while the bus is gone is dropped, and so is one into a line that turns out to be dead:
 * called minutes later it would call somebody nobody expects. The lamps go dark then, since nobody
 * knows what they should show.
 */
public final class CounterPanel implements ButtonListener {
  private static final Logger log = LoggerFactory.getLogger(CounterPanel.class);

  private final CounterId counter;
  private final Topics topics;
  private final BusClient bus;
  private final CounterLamps lamps;
  private final Supplier<UUID> ids;
  private volatile CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

  /**
   * @param ids for presses, version 7
   */
  public CounterPanel(
      HallId hall, CounterId counter, BusClient bus, CounterLamps lamps, Supplier<UUID> ids) {
    this.counter = counter;
    this.topics = new Topics(hall);
    this.bus = bus;
    this.lamps = lamps;
    this.ids = ids;
    bus.subscribe(topics.counterLamp(counter), this::lamp);
    bus.onConnection(this::connection);
  }

  @Override
  public void pressed() {
    press(Press.SHORT);
  }

  @Override
  public void heldLong() {
    press(Press.LONG);
  }

  private void press(Press how) {
    if (!bus.isConnected()) {
      log.warn("The button of counter {} was pressed while the bus is gone", counter);
      return;
    }
    if (!underWay.isDone()) {
      log.warn("The button of counter {} was pressed again before the broker had it", counter);
      return;
    }
    ButtonPress press = new ButtonPress(ids.get(), how);
    underWay =
        bus.publish(topics.counterButton(counter), BusJson.write(press), Delivery.NOW_OR_NEVER);
  }

  private void lamp(BusMessage message) {
    try {
      lamps.show(BusJson.read(message.payload(), CounterLamp.class).light());
    } catch (BadPayload e) {
      log.warn("A lamp message of counter {} cannot be read and is dropped", counter);
    }
  }

  private void connection(boolean up) {
    if (!up) {
      lamps.show(Light.OFF);
    }
  }
}
