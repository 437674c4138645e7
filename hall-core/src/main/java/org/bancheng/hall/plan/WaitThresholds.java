package org.bancheng.hall.plan;

import java.time.Duration;

/**
 * From when on a wait is shown as long.
 *
 * @param linePerCounter more people than this per open counter are red, too
 */
public record WaitThresholds(Duration amber, Duration red, int linePerCounter) {
  public WaitThresholds {
    if (amber.isNegative() || red.compareTo(amber) < 0 || linePerCounter < 1) {
      throw new IllegalArgumentException("thresholds: amber, then red, and at least one person");
    }
  }

  /** 15 and 30 minutes, 10 people a counter. */
  public static WaitThresholds standard() {
    return new WaitThresholds(Duration.ofMinutes(15), Duration.ofMinutes(30), 10);
  }
}
