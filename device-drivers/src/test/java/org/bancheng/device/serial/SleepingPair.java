package org.bancheng.device.serial;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.bancheng.device.VirtualClock;

/**
 * A paced pair in virtual time whose ends sleep between two looks as long as their owner threads
 * would: what a driver loses by sleeping can be measured on it, to a tenth of a millisecond.
 */
public final class SleepingPair {
  private static final Duration GRAIN = Duration.ofNanos(100_000);

  private final VirtualClock clock;
  private final MemoryLinePair pair;
  private long hostWakes;
  private long deviceWakes;

  public SleepingPair(VirtualClock clock, int baud) {
    this.clock = clock;
    this.pair = MemoryLinePair.stepped(clock, baud);
  }

  public SerialLine host() {
    return pair.host();
  }

  public SerialLine device() {
    return pair.device();
  }

  /** Runs until something is so, and tells how long that took. */
  public Duration until(BooleanSupplier reached) {
    long from = clock.nanos();
    while (!reached.getAsBoolean()) {
      clock.advance(GRAIN);
      hostWakes = look(pair.host(), hostWakes);
      deviceWakes = look(pair.device(), deviceWakes);
    }
    return Duration.ofNanos(clock.nanos() - from);
  }

  /** Runs that long. */
  public void run(Duration time) {
    long end = clock.nanos() + time.toNanos();
    until(() -> clock.nanos() >= end);
  }

  private long look(SerialLine end, long wakes) {
    return clock.nanos() < wakes
        ? wakes
        : clock.nanos() + ((MemoryLine) end).step().pause().toNanos();
  }
}
