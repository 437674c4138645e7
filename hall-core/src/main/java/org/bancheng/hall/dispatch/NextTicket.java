package org.bancheng.hall.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Contender first = chosen.contender();
    Stream<Contender> others =
        contenders.stream().filter(it -> it != first).sorted(Contender.MOST_URGENT);
    List<CallReason.Candidate> candidates =
        Stream.concat(Stream.of(first), others)
            .limit(CallReason.KEPT)
            .map(Contender::candidate)
            .toList();
    return new Choice(first.head().ticket(), new CallReason(chosen.rule(), candidates));
  }
}
