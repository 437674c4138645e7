package org.bancheng.hall.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.state.HallState;

/** Chooses whom a counter calls next; empty if nobody waits whom it may call. */
public final class NextTicket {
  private NextTicket() {}

  public static Optional<Choice> choose(HallState hall, CounterPlan counter, Instant now) {
    PriorityPolicy policy = hall.plan().policy().priority();
    Instant hallTime = hall.hallTime(now);
    List<Contender> contenders =
        hall.heads(counter).stream()
            .map(head -> new Contender(head, Score.of(head, counter, policy, hallTime)))
            .toList();
    if (contenders.isEmpty()) {
      return Optional.empty();
    }
    int sinceOrdinary = hall.callsSinceOrdinary(counter.counter());
    return Optional.of(
        choice(new Rails(policy, hallTime, sinceOrdinary).choose(contenders), contenders));
  }

  private static Choice choice(Rails.Chosen chosen, List<Contender> contenders) {
    List<CallReason.Candidate> candidates = new ArrayList<>();
    candidates.add(chosen.contender().candidate());
    for (Contender other : MostUrgent.of(contenders, CallReason.KEPT)) {
      if (other != chosen.contender()) {
        candidates.add(other.candidate());
      }
    }
    return new Choice(
        chosen.contender().head().ticket(), new CallReason(chosen.rule(), candidates));
  }
}
