package org.bancheng.device.gpio;

import java.time.Duration;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/** A passive infrared sensor, HIGH is a person. Arrival is told at once, leaving after the hold. */
final class PresenceSensor {
  private final PinInput input;
  private final Duration hold;
  private final DeviceClock clock;
  private final Consumer<PanelEvent> events;
  private boolean present;
  private Deadline leavesAt;

  PresenceSensor(PinInput input, Duration hold, DeviceClock clock, Consumer<PanelEvent> events) {
    this.input = input;
    this.hold = hold;
    this.clock = clock;
    this.events = events;
    this.leavesAt = clock.in(hold);
  }

  void poll() {
    if (input.high()) {
      leavesAt = clock.in(hold);
      if (!present) {
        present = true;
        events.accept(new PanelEvent.PersonArrived());
      }
    } else if (present && leavesAt.reached(clock)) {
      present = false;
      events.accept(new PanelEvent.PersonLeft());
    }
  }
}
