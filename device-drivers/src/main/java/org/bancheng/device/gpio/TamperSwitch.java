package org.bancheng.device.gpio;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * The cabinet's tamper contact, normally closed with pull-up: HIGH is open or cut. Told at the
 * first sign, without debounce, and latched.
 *
 * <pre>
 * ARMED --high--> LATCHED --acknowledge--> ACKNOWLEDGED --low--> ARMED
 * </pre>
 */
final class TamperSwitch {
  private enum State {
    ARMED,
    LATCHED,
    ACKNOWLEDGED
  }

  private final PinInput input;
  private final InstantSource wallClock;
  private final Consumer<PanelEvent> events;
  private volatile boolean glimpsed;
  private volatile State state = State.ARMED;

  TamperSwitch(PinInput input, InstantSource wallClock, Consumer<PanelEvent> events) {
    this.input = input;
    this.wallClock = wallClock;
    this.events = events;
  }

  /** An edge from the library: remembers an opening too short for the poll. Any thread. */
  void edge(boolean high) {
    if (high) {
      glimpsed = true;
    }
  }

  void poll() {
    boolean high = input.high();
    boolean open = glimpsed || high;
    glimpsed = false;
    if (state == State.ARMED && open) {
      state = State.LATCHED;
      events.accept(new PanelEvent.Tampered(wallClock.instant()));
    } else if (state == State.ACKNOWLEDGED && !high) {
      state = State.ARMED;
    }
  }

  void acknowledge() {
    if (state == State.LATCHED) {
      state = State.ACKNOWLEDGED;
    }
  }

  boolean latched() {
    return state == State.LATCHED;
  }
}
