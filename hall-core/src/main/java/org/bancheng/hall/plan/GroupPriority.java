package org.bancheng.hall.plan;

import java.time.Duration;

/**
 * How a group of people is favoured (accumulating priority: Kleinrock 1964; Stanford, Taylor and
 * Ziedins 2014): its members count as having come {@code headStart} earlier, and their waiting
 * counts {@code rate} times.
 *
 * @param headStart 0 to 10 min
 * @param rate 1 for ordinary people; 2 means that an ordinary person who has waited u can be passed
 *     only by those who came within the first half of u
 */
public record GroupPriority(Duration headStart, double rate) {
  private static final Duration LONGEST_HEAD_START = Duration.ofMinutes(10);
  private static final double HIGHEST_RATE = 10;

  /** Nobody is favoured. */
  public static final GroupPriority ORDINARY = new GroupPriority(Duration.ZERO, 1);

  public GroupPriority {
    if (headStart.isNegative() || headStart.compareTo(LONGEST_HEAD_START) > 0) {
      throw new IllegalArgumentException("head start must be 0 to 10 minutes: " + headStart);
    }
    if (!(rate >= 1 && rate <= HIGHEST_RATE)) {
      throw new IllegalArgumentException("rate must be 1 to 10: " + rate);
    }
  }
}
