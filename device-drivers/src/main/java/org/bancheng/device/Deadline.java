package org.bancheng.device;

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
}
