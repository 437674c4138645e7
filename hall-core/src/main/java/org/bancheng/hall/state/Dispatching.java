package org.bancheng.hall.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
   * Before the ticket leaves its line.
   *
   * @param time of the call, by the hall
   */
  void called(CounterPlan counter, Ticket waiting, TicketCalled event, Instant time) {
    turns.called(counter.counter(), policy.isOrdinary(lines.kind(waiting).group()));
    if (event.outOfOrder().isEmpty()) {
      List<ServiceId> reached = reach.of(counter);
      Rank rank = overtaking(counter, reached, Rank.of(waiting), time);
      overtakes.called(rank, counter.counter(), reached);
    }
  }

  /** Who is called before the own slot overtakes who is there, not who comes until then. */
  private Rank overtaking(CounterPlan counter, List<ServiceId> reached, Rank called, Instant time) {
    if (!called.arrival().isAfter(time)) {
      return called;
    }
    Stream<SplitLine> before =
        Stream.concat(Stream.of(lines.sentTo(counter.counter())), reached.stream().map(lines::of));
    return before
        .flatMap(line -> line.lastBefore(called).stream())
        .map(Rank::arrival)
        .filter(arrival -> arrival.isAfter(time))
        .max(Comparator.naturalOrder())
        .map(Rank::after)
        .orElse(Rank.after(time));
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
