package org.bancheng.hall.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.PriorityPolicy;

/** What the choice of the next ticket needs: who may be chosen, and what earlier calls left. */
final class Dispatching {
  private final PriorityPolicy policy;
  private final WaitingLines lines;
  private final Reach reach;
  private final Overtakes overtakes;
  private final OrdinaryTurns turns = new OrdinaryTurns();

  Dispatching(HallPlan plan, WaitingLines lines) {
    this.policy = plan.policy().priority();
    this.lines = lines;
    this.reach = new Reach(lines, plan.policy().overflow());
    this.overtakes = new Overtakes(policy.mostOvertakes());
  }

  /**
   * Before the ticket leaves its line. Whoever is called before the slot overtakes those who are
   * there, not those who come until then.
   *
   * @param time of the call, by the hall
   */
  void called(CounterPlan counter, Ticket waiting, TicketCalled event, Instant time) {
    turns.called(counter.counter(), policy.isOrdinary(lines.kind(waiting).group()));
    if (event.outOfOrder().isEmpty()) {
      overtakes.called(Rank.of(waiting).notAfter(time), counter.counter(), reach.of(counter));
    }
  }

  int sinceOrdinary(CounterId counter) {
    return turns.since(counter);
  }

  List<LineHead> heads(CounterPlan counter) {
    List<LineHead> heads = new ArrayList<>();
    add(heads, lines.sentTo(counter.counter()), overtakes.of(counter.counter()), true);
    for (ServiceId service : reach.of(counter)) {
      add(heads, lines.of(service), overtakes.of(service), false);
    }
    return heads;
  }

  private static void add(
      List<LineHead> heads, SplitLine line, LatestArrivals called, boolean sentHere) {
    line.heads(
        (kind, first) -> {
          boolean overtaken = called.allCameAfter(first.getKey());
          heads.add(new LineHead(first.getValue(), first.getKey(), kind, sentHere, overtaken));
        });
  }

  void clear() {
    overtakes.clear();
    turns.clear();
  }
}
