package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bancheng.hall.event.CallReason.Rule;
import org.bancheng.hall.plan.PriorityPolicy;

/**
 * What limits favour, the strongest first. A rail that speaks decides; the score decides the rest.
 *
 * @param now on the hall's own time
 * @param sinceOrdinary calls of the counter since its last ordinary ticket
 */
record Rails(PriorityPolicy policy, Instant now, int sinceOrdinary) {
  /** Whom a rule chose. */
  record Chosen(Rule rule, Contender contender) {}

  /** Of at least one contender. */
  Chosen choose(List<Contender> contenders) {
    return overdue(contenders)
        .or(() -> overtaken(contenders))
        .or(() -> ordinary(contenders))
        .orElseGet(() -> best(contenders));
  }

  /** The oldest of all, if that one has waited too long; else nobody has. */
  private Optional<Chosen> overdue(List<Contender> contenders) {
    return contenders.stream()
        .min(Contender.OLDEST)
        .filter(it -> waitOf(it).compareTo(policy.longestWait()) > 0)
        .map(it -> new Chosen(Rule.OVERDUE, it));
  }

  /**
   * The oldest of all, if anybody has been overtaken often enough: nobody younger may go now, and
   * who came even before need not stand back for that.
   */
  private Optional<Chosen> overtaken(List<Contender> contenders) {
    return contenders.stream().anyMatch(it -> it.head().overtaken())
        ? contenders.stream().min(Contender.OLDEST).map(it -> new Chosen(Rule.OVERTAKEN, it))
        : Optional.empty();
  }

  private Optional<Chosen> ordinary(List<Contender> contenders) {
    Predicate<Contender> isOrdinary = it -> policy.isOrdinary(it.head().kind().group());
    return sinceOrdinary < policy.ordinaryEvery() - 1
        ? Optional.empty()
        : contenders.stream()
            .filter(isOrdinary)
            .min(Contender.MOST_URGENT)
            .map(it -> new Chosen(Rule.ORDINARY_TURN, it));
  }

  private Duration waitOf(Contender contender) {
    return Duration.between(contender.head().rank().arrival(), now);
  }

  private static Chosen best(List<Contender> contenders) {
    Contender best = contenders.stream().min(Contender.MOST_URGENT).orElseThrow();
    return new Chosen(best.head().sentHere() ? Rule.SENT_HERE : Rule.SCORE, best);
  }
}
