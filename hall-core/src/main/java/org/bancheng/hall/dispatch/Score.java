package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.state.LineHead;

/**
 * How urgent it is for a counter to call somebody, in minutes: {@code weight x (head start + rate x
 * wait + lateness gain x minutes beyond the slot)}. Accumulating priority (Kleinrock 1964;
 * Stanford, Taylor and Ziedins 2014) times the counter's speed (generalised c-mu, van Mieghem
 * 1995). Negative for somebody whose appointment is still ahead.
 */
final class Score {
  private static final double MINUTE_S = 60;
  private static final double MINUTE_NS = 60e9;

  private Score() {}

  /**
   * @param now on the hall's own time
   */
  static double of(LineHead head, CounterPlan counter, PriorityPolicy policy, Instant now) {
    GroupPriority group = policy.of(head.kind().group());
    double wait = minutes(Duration.between(head.rank().arrival(), now));
    double beyondSlot = head.kind().untilSlot().map(it -> wait - minutes(it)).orElse(0.0);
    double urgency =
        minutes(group.headStart())
            + group.rate() * wait
            + policy.latenessGain() * Math.max(0, beyondSlot);
    return counter.weight(head.kind().service()) * urgency;
  }

  private static double minutes(Duration time) {
    return time.getSeconds() / MINUTE_S + time.getNano() / MINUTE_NS;
  }
}
