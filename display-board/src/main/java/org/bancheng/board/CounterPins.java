package org.bancheng.board;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bancheng.board.counter.CounterLamps;
import org.bancheng.board.counter.CounterPanel;
import org.bancheng.bus.client.BusClient;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.gpio.ButtonSettings;
import org.bancheng.device.gpio.ButtonWatch;
import org.bancheng.device.gpio.CallButton;
import org.bancheng.device.gpio.Pi4jPins;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Uuid7;

/** The counters whose buttons and lamps hang on this machine's pins. */
final class CounterPins implements AutoCloseable {
  private static final Duration LONG_PRESS = Duration.ofMillis(800);

  private final Pi4jPins pins;
  private final ButtonWatch watch;

  private CounterPins(Pi4jPins pins, ButtonWatch watch) {
    this.pins = pins;
    this.watch = watch;
  }

  /** To be called before the bus client starts. */
  static CounterPins open(
      HallId hall, List<CounterWiring> counters, BusClient bus, InstantSource clock) {
    Pi4jPins pins = Pi4jPins.real();
    SecureRandom random = new SecureRandom();
    Supplier<UUID> ids = () -> Uuid7.of(clock.instant(), random);
    List<CallButton> buttons = new ArrayList<>();
    for (CounterWiring counter : counters) {
      CounterLamps lamps =
          new CounterLamps(
              pins.lamp(counter.free()), pins.lamp(counter.busy()), pins.lamp(counter.paused()));
      buttons.add(
          new CallButton(
              pins.button(counter.button()),
              ButtonSettings.standard().withLongPress(LONG_PRESS),
              DeviceClock.system(),
              new CounterPanel(hall, counter.counter(), bus, lamps, ids)));
    }
    return new CounterPins(pins, ButtonWatch.over(buttons));
  }

  @Override
  public void close() {
    watch.close();
    pins.close();
  }
}
