package org.bancheng.device.gpio;

import java.time.Duration;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/**
 * A push button without bounces. A level counts when it has stood for the debounce time; a button
 * that is closed from the start (jammed, or a wire short) is not a press. Polled by one thread,
 * which is also the listener's.
 */
public final class CallButton {
  private final ButtonInput input;
  private final ButtonSettings settings;
  private final DeviceClock clock;
  private final ButtonListener listener;

  private boolean level;
  private boolean down;
  private boolean settled = true;
  private Deadline settledAt;
  private Deadline guardedUntil;
  private Deadline longAt;
  private boolean used;

  public CallButton(
      ButtonInput input, ButtonSettings settings, DeviceClock clock, ButtonListener listener) {
    this.input = input;
    this.settings = settings;
    this.clock = clock;
    this.listener = listener;
    this.level = input.closed();
    this.down = level;
    this.used = true;
    this.settledAt = clock.in(Duration.ZERO);
    this.guardedUntil = settledAt;
    this.longAt = settledAt;
  }

  /** Looks at the contact; to be called every 5 to 20 ms. */
  public void poll() {
    boolean now = input.closed();
    if (now != level) {
      level = now;
      settled = false;
      settledAt = clock.in(settings.debounce());
    } else if (!settled && settledAt.reached(clock)) {
      settled = true;
      settle();
    }
    if (down && !used && settings.longPress().isPresent() && longAt.reached(clock)) {
      used = true;
      listener.heldLong();
    }
  }

  private void settle() {
    if (level == down) {
      return;
    }
    down = level;
    boolean actsAtPress = settings.longPress().isEmpty();
    if (down) {
      used = false;
      longAt = clock.in(settings.longPress().orElse(Duration.ZERO));
    }
    if (!used && down == actsAtPress) {
      used = true;
      press();
    }
  }

  private void press() {
    if (guardedUntil.reached(clock)) {
      guardedUntil = clock.in(settings.repeatGuard());
      listener.pressed();
    }
  }
}
