package org.bancheng.device.gpio;

import java.time.Duration;
import org.bancheng.device.DeviceClock;

/** The status LED, blinking by the clock: a late poll does not shift the beat. */
final class StatusLed {
  private final Lamp output;
  private final DeviceClock clock;
  private LedMode mode = LedMode.OFF;
  private long since;
  private boolean lit;

  StatusLed(Lamp output, DeviceClock clock) {
    this.output = output;
    this.clock = clock;
  }

  void show(LedMode wanted) {
    if (wanted != mode) {
      mode = wanted;
      since = clock.nanos();
      poll();
    }
  }

  void poll() {
    boolean wanted = mode.litAfter(Duration.ofNanos(clock.nanos() - since));
    if (wanted != lit) {
      lit = wanted;
      output.light(lit);
    }
  }
}
