package org.bancheng.device.gpio;

import java.time.Duration;
import java.util.List;

/**
 * Beeps and pauses in turn, beginning with a beep.
 *
 * @param steps 1..20 lengths; a beep is at most 2 s, a pause too; none is zero
 */
public record BeepPattern(List<Duration> steps) {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  public BeepPattern {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.size() > 20) {
      throw new IllegalArgumentException("a pattern has 1..20 steps: " + steps.size());
    }
    for (Duration step : steps) {
      if (step.isNegative() || step.isZero() || step.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("a beep or pause lasts up to 2 s: " + step);
      }
    }
  }

  /** One beep. */
  public static BeepPattern once(Duration length) {
    return new BeepPattern(List.of(length));
  }
}
