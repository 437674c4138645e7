package org.bancheng.device.gpio;

import java.time.Duration;
import java.util.List;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/** Plays a pattern; a new one replaces the old one. */
final class Buzzer {
  private final Lamp output;
  private final DeviceClock clock;
  private List<Duration> steps = List.of();
  private int next;
  private Deadline stepEnds;

  Buzzer(Lamp output, DeviceClock clock) {
    this.output = output;
    this.clock = clock;
    this.stepEnds = clock.in(Duration.ZERO);
  }

  void play(BeepPattern pattern) {
    steps = pattern.steps();
    next = 0;
    stepEnds = clock.in(Duration.ZERO);
    poll();
  }

  void poll() {
    if (steps.isEmpty() || !stepEnds.reached(clock)) {
      return;
    }
    if (next == steps.size()) {
      steps = List.of();
      output.light(false);
    } else {
      output.light(next % 2 == 0);
      stepEnds = clock.in(steps.get(next++));
    }
  }
}
