package org.bancheng.hall.plan;

import java.time.Duration;

/**
 * When a counter helps with services that are not its own (its plan lists which).
 *
 * @param lineAbove a line longer than this opens help
 * @param margin the helped line's oldest wait must exceed the counter's own by this, so that help
 *     does not flap
 */
public record OverflowPolicy(int lineAbove, Duration margin) {
  public OverflowPolicy {
    if (lineAbove < 0 || margin.isNegative()) {
      throw new IllegalArgumentException("overflow: neither line nor margin can be negative");
    }
  }

  /** More than 10 people in a line open help (practice of Longshan county); 5 min of margin. */
  public static OverflowPolicy standard() {
    return new OverflowPolicy(10, Duration.ofMinutes(5));
  }
}
