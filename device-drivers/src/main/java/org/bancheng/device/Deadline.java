package org.bancheng.device;

import java.time.Duration;

/**
 * A moment on a {@link DeviceClock}.
 *
 * @param atNanos nanoseconds of that clock
 */
public record Deadline(long atNanos) {

  /** Whether the moment has come. Compared by difference: the steady clock may overflow. */
  public boolean reached(DeviceClock clock) {
    return clock.nanos() - atNanos >= 0;
  }

  /** Whether the moment has come or comes before {@code span} is over. */
  public boolean within(Duration span, DeviceClock clock) {
    return atNanos - clock.nanos() <= span.toNanos();
  }
}
