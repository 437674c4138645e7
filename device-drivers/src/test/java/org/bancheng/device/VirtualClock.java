package org.bancheng.device;

import java.time.Duration;
import java.time.LocalDate;

/** A clock that stands until it is moved. */
public final class VirtualClock implements DeviceClock {
  private volatile long nanos = 1_000;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 22);
  }

  public void advance(Duration by) {
    nanos += by.toNanos();
  }

  /** Advances millisecond by millisecond, doing {@code step} at each. */
  public void run(Duration by, Runnable step) {
    for (long i = 0; i < by.toMillis(); i++) {
      advance(Duration.ofMillis(1));
      step.run();
    }
  }
}
