package org.bancheng.hall.plan;

import java.time.Duration;

/**
 * At most {@code tickets} numbers in each {@code slot} of the day, counted from midnight.
 *
 * @param slot whole minutes
 */
public record SlotQuota(Duration slot, int tickets) {
  public SlotQuota {
    if (slot.isNegative() || slot.isZero() || tickets < 0 || !isWholeMinutes(slot)) {
      throw new IllegalArgumentException(
          "a slot quota needs a length in whole minutes and a number of tickets");
    }
  }

  private static boolean isWholeMinutes(Duration length) {
    return length.equals(Duration.ofMinutes(length.toMinutes()));
  }
}
