package org.bancheng.hub.bus;

import java.util.function.LongSupplier;

/** Lets something happen at most every so often. One thread. */
final class Pace {
  private final long everyNanos;
  private final LongSupplier nanoTime;
  private long last;
  private boolean never = true;

  Pace(long everyMs, LongSupplier nanoTime) {
    this.everyNanos = everyMs * 1_000_000;
    this.nanoTime = nanoTime;
  }

  /** Whether it is time; if so, the pause begins anew. */
  boolean due() {
    long now = nanoTime.getAsLong();
    boolean due = never || now - last >= everyNanos;
    if (due) {
      last = now;
      never = false;
    }
    return due;
  }
}
