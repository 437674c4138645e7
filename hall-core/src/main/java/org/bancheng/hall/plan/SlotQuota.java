package org.bancheng.hall.plan;

import java.time.Duration;

/** At most {@code tickets} numbers in each {@code slot} of the day, counted from midnight. */
public record SlotQuota(Duration slot, int tickets) {
  public SlotQuota {
    if (slot.isNegative() || slot.isZero() || tickets < 0) {
      throw new IllegalArgumentException("a slot quota needs a length and a number of tickets");
    }
  }
}
