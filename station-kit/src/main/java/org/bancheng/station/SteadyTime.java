package org.bancheng.station;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Instants that never go back: the moment of the start, moved on by the machine's steady counter. A
 * clock that is set in the middle of a visit must not end it. For deadlines only; they are not the
 * time of day.
 */
public final class SteadyTime implements InstantSource {
  private final Instant start;
  private final long startNanos = System.nanoTime();

  /**
   * @param clock asked once, now
   */
  public SteadyTime(InstantSource clock) {
    this.start = clock.instant();
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNanos);
  }
}
