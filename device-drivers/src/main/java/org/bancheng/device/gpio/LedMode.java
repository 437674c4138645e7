package org.bancheng.device.gpio;

import java.time.Duration;

/** What the status LED shows. */
public enum LedMode {
  OFF(Duration.ZERO),
  ON(Duration.ZERO),
  /** 1 s on, 1 s off. */
  BLINK_SLOW(Duration.ofSeconds(1)),
  /** 200 ms on, 200 ms off. */
  BLINK_FAST(Duration.ofMillis(200));

  private final Duration half;

  LedMode(Duration half) {
    this.half = half;
  }

  boolean litAfter(Duration since) {
    return this == ON || (!half.isZero() && since.toNanos() / half.toNanos() % 2 == 0);
  }
}
