package org.bancheng.device.serial;

import java.time.Duration;

/**
 * How closely the owner thread watches its line. 2 ms costs about 20 ms CPU a second on a desktop
 * machine, so it is kept for exchanges; half a millisecond for the moments in which an answer is
 * due.
 */
public enum LinePace {
  /** An answer is due now. */
  DUE(Duration.ofNanos(500_000)),
  /** An answer is awaited. */
  AWAITING(Duration.ofMillis(2)),
  /** Nothing is due soon. */
  AT_REST(Duration.ofMillis(15));

  private final Duration pause;

  LinePace(Duration pause) {
    this.pause = pause;
  }

  /** The sleep between two looks. */
  public Duration pause() {
    return pause;
  }
}
