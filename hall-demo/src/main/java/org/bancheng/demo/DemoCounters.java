package org.bancheng.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bancheng.board.counter.CounterLamps;
import org.bancheng.board.counter.CounterPanel;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.CounterLamp;
import org.bancheng.demo.devices.MockPins;
import org.bancheng.demo.panel.CounterKnobs;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.gpio.ButtonSettings;
import org.bancheng.device.gpio.ButtonWatch;
import org.bancheng.device.gpio.CallButton;
import org.bancheng.device.gpio.Lamp;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/**
 * The counters' call buttons on mock pins: as many as the pins of a Raspberry Pi allow with their
 * three lamps each.
 */
final class DemoCounters implements AutoCloseable {
  private static final int FIRST_PIN = 2;
  private static final int PINS_EACH = 4;
  private static final int MOST = 6;
  private static final Duration LONG_PRESS = Duration.ofMillis(800);
  private static final Duration SHORT_FINGER = Duration.ofMillis(150);
  private static final Duration LONG_FINGER = Duration.ofMillis(1_200);

  private final MockPins pins = new MockPins();
  private final List<CounterKnobs> knobs = new ArrayList<>();
  private final BusClient bus;
  private final ButtonWatch watch;

  DemoCounters(HallPlan plan, int brokerPort) {
    bus = new PahoBusClient(BusSettings.of("127.0.0.1", brokerPort, "counters"));
    Clock clock = Clock.systemUTC();
    SecureRandom random = new SecureRandom();
    Supplier<UUID> ids = () -> Uuid7.of(clock.instant(), random);
    List<CallButton> buttons = new ArrayList<>();
    List<CounterPlan> wired =
        plan.counters().subList(Math.max(0, plan.counters().size() - MOST), plan.counters().size());
    for (int i = 0; i < wired.size(); i++) {
      int pin = FIRST_PIN + i * PINS_EACH;
      buttons.add(button(plan.hall(), wired.get(i), pin, ids));
      knobs.add(new Knobs(plan.hall(), wired.get(i), pin));
    }
    watch = ButtonWatch.over(buttons);
    bus.start();
  }

  private CallButton button(HallId hall, CounterPlan counter, int pin, Supplier<UUID> ids) {
    Lamp free = pins.lamp(pin + 1);
    Lamp busy = pins.lamp(pin + 2);
    Lamp paused = pins.lamp(pin + 3);
    return new CallButton(
        pins.button(pin),
        ButtonSettings.standard().withLongPress(LONG_PRESS),
        DeviceClock.system(),
        new CounterPanel(hall, counter.counter(), bus, new CounterLamps(free, busy, paused), ids));
  }

  /** In the plan's order; the plan's last counter is the last. */
  List<CounterKnobs> knobs() {
    return List.copyOf(knobs);
  }

  @Override
  public void close() {
    watch.close();
    bus.close();
    pins.close();
  }

  private final class Knobs implements CounterKnobs {
    private final HallId hall;
    private final CounterPlan counter;
    private final int pin;

    Knobs(HallId hall, CounterPlan counter, int pin) {
      this.hall = hall;
      this.counter = counter;
      this.pin = pin;
    }

    @Override
    public String name() {
      return counter.name();
    }

    @Override
    public void pressShort() {
      pins.press(pin, SHORT_FINGER);
    }

    @Override
    public void pressLong() {
      pins.press(pin, LONG_FINGER);
    }

    @Override
    public void onLamp(Consumer<String> listener) {
      bus.subscribe(
          new Topics(hall).counterLamp(counter.counter()),
          message ->
              listener.accept(
                  BusJson.read(message.payload(), CounterLamp.class)
                      .light()
                      .name()
                      .toLowerCase(Locale.ROOT)));
    }
  }
}
