package org.bancheng.device.gpio;

import java.time.Duration;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/**
 * A normally closed door contact with pull-up: HIGH is open or a cut wire. A level counts after it
 * has stood 100 ms, and at most one change a second is told, so a loose contact cannot flood.
 */
final class DoorSwitch {
  private static final Duration DEBOUNCE = Duration.ofMillis(100);
  private static final Duration GUARD = Duration.ofSeconds(1);

  private final PinInput input;
  private final DeviceClock clock;
  private final Consumer<PanelEvent> events;
  private boolean level;
  private boolean told;
  private Deadline settledAt;
  private Deadline guardedUntil;

  DoorSwitch(PinInput input, DeviceClock clock, Consumer<PanelEvent> events) {
    this.input = input;
    this.clock = clock;
    this.events = events;
    this.settledAt = clock.in(DEBOUNCE);
    this.guardedUntil = clock.in(Duration.ZERO);
  }

  /** Looks at the contact. A door open from the start is told too. */
  void poll() {
    boolean now = input.high();
    if (now != level) {
      level = now;
      settledAt = clock.in(DEBOUNCE);
    }
    if (level != told && settledAt.reached(clock) && guardedUntil.reached(clock)) {
      told = level;
      guardedUntil = clock.in(GUARD);
      events.accept(told ? new PanelEvent.DoorOpened() : new PanelEvent.DoorClosed());
    }
  }
}
