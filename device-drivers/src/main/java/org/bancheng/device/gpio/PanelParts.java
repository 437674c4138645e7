package org.bancheng.device.gpio;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;

/** What is fitted in one cabinet, made from its settings. Polled by one thread. */
final class PanelParts {
  final Map<TowerColour, Lamp> tower = new EnumMap<>(TowerColour.class);
  final Optional<Buzzer> buzzer;
  final Optional<StatusLed> led;
  final Optional<TamperSwitch> tamper;
  final List<Runnable> polls = new ArrayList<>();
  private final List<LastOff> outputs = new ArrayList<>();
  private final Pins pins;

  PanelParts(
      PanelSettings settings,
      Pins pins,
      DeviceClock clock,
      InstantSource wallClock,
      Consumer<PanelEvent> events,
      Runnable wake) {
    this.pins = pins;
    PinPlan plan = settings.plan();
    PinEdge waking = high -> wake.run();
    for (TowerColour colour : TowerColour.values()) {
      plan.of(colour.pin()).ifPresent(bcm -> tower.put(colour, output(bcm, settings.outputs())));
    }
    buzzer =
        plan.of(PanelPin.BUZZER).map(bcm -> new Buzzer(output(bcm, settings.outputs()), clock));
    led = plan.of(PanelPin.STATUS_LED).map(b -> new StatusLed(output(b, ActiveLevel.HIGH), clock));
    tamper = plan.of(PanelPin.TAMPER).map(bcm -> tamper(bcm, wallClock, events, wake));
    plan.of(PanelPin.CALL_BUTTON)
        .map(bcm -> pins.input(bcm, Pull.UP, waking))
        .map(in -> new CallButton(() -> !in.high(), settings.button(), clock, telling(events)))
        .ifPresent(part -> polls.add(part::poll));
    plan.of(PanelPin.PRINTER_DOOR)
        .map(bcm -> new DoorSwitch(pins.input(bcm, Pull.UP, waking), clock, events))
        .ifPresent(part -> polls.add(part::poll));
    plan.of(PanelPin.PRESENCE)
        .map(bcm -> pins.input(bcm, Pull.DOWN, waking))
        .map(in -> new PresenceSensor(in, settings.presenceHold(), clock, events))
        .ifPresent(part -> polls.add(part::poll));
    buzzer.ifPresent(part -> polls.add(part::poll));
    led.ifPresent(part -> polls.add(part::poll));
    tamper.ifPresent(part -> polls.add(part::poll));
  }

  private Lamp output(int bcm, ActiveLevel on) {
    LastOff output = new LastOff(pins.output(bcm, on));
    outputs.add(output);
    return output;
  }

  private TamperSwitch tamper(
      int bcm, InstantSource wallClock, Consumer<PanelEvent> events, Runnable wake) {
    TamperEdge edge = new TamperEdge(wake);
    TamperSwitch made = new TamperSwitch(pins.input(bcm, Pull.UP, edge), wallClock, events);
    edge.tellTo(made);
    return made;
  }

  private static ButtonListener telling(Consumer<PanelEvent> events) {
    return new ButtonListener() {
      @Override
      public void pressed() {
        events.accept(new PanelEvent.CallPressed());
      }

      @Override
      public void heldLong() {
        events.accept(new PanelEvent.CallHeld());
      }
    };
  }

  void end() {
    outputs.forEach(LastOff::end);
  }
}
