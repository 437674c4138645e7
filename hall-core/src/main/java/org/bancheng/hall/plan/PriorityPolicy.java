package org.bancheng.hall.plan;

import java.time.Duration;
import java.util.Map;
import org.bancheng.hall.HolderGroup;

/**
 * Who is called first, and the rails that keep favour from becoming injustice.
 *
 * @param groups those that are favoured; all others are ordinary
 * @param longestWait who has waited longer is called before everybody who came later
 * @param mostOvertakes how many that came later may be called before one person
 * @param ordinaryEvery at least every so many-th call of a counter is an ordinary ticket while
 *     ordinary people wait; 1 or more
 * @param latenessGain added per minute that somebody with an appointment waits beyond its slot
 */
public record PriorityPolicy(
    Map<HolderGroup, GroupPriority> groups,
    Duration longestWait,
    int mostOvertakes,
    int ordinaryEvery,
    double latenessGain) {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
  private static final int OVERTAKES = 3;
  private static final int EVERY = 4;

  public PriorityPolicy {
    groups = Map.copyOf(groups);
    if (longestWait.isNegative() || longestWait.isZero()) {
      throw new IllegalArgumentException("longest wait must be positive: " + longestWait);
    }
    if (mostOvertakes < 0 || ordinaryEvery < 1 || !(latenessGain >= 0)) {
      throw new IllegalArgumentException(
          "priority: overtakes and lateness cannot be negative, ordinaryEvery is 1 or more");
    }
  }

  /** Nobody is favoured. */
  public static PriorityPolicy firstComeFirstServed() {
    return new PriorityPolicy(Map.of(), LONGEST_WAIT, OVERTAKES, EVERY, 0);
  }

  /** Two to one for those who can hardly stand, three to two for the others (docs/rules.md). */
  public static PriorityPolicy standard() {
    GroupPriority some = new GroupPriority(Duration.ofMinutes(2), 1.5);
    GroupPriority more = new GroupPriority(Duration.ofMinutes(5), 2);
    return new PriorityPolicy(
        Map.of(
            HolderGroup.ELDERLY, some,
            HolderGroup.SOLDIER, some,
            HolderGroup.DISABLED, more,
            HolderGroup.PREGNANT, more),
        LONGEST_WAIT,
        OVERTAKES,
        EVERY,
        1);
  }

  public GroupPriority of(HolderGroup group) {
    return groups.getOrDefault(group, GroupPriority.ORDINARY);
  }

  /** Whether a group is not favoured here. */
  public boolean isOrdinary(HolderGroup group) {
    return of(group).equals(GroupPriority.ORDINARY);
  }
}
