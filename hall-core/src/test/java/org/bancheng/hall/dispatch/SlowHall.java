package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.CallReason.Rule;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Rank;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * The same choice, made the slow way from the rules' words: looks at everybody who waits and at
 * every call of the day, and counts overtakes person by person.
 */
final class SlowHall {
  /** One call of the day. */
  record Call(
      Rank rank, CounterId counter, Set<ServiceId> reach, boolean inTurn, boolean ordinary) {}

  /** Whom the rules choose. */
  record Chosen(Rule rule, TicketId ticket) {}

  private final HallPlan plan;
  private final PriorityPolicy policy;
  private final HallState state;
  private final List<Call> calls = new ArrayList<>();
  private final Map<TicketId, Integer> overtaken = new HashMap<>();

  SlowHall(HallState state) {
    this.state = state;
    this.plan = state.plan();
    this.policy = plan.policy().priority();
  }

  /** Before the call happens. */
  void note(TicketCalled event) {
    Ticket called = state.ticket(event.ticket()).orElseThrow();
    CounterPlan counter = plan.counter(event.counter()).orElseThrow();
    boolean inTurn = event.outOfOrder().isEmpty();
    overtaken.remove(called.id());
    if (inTurn) {
      callable(counter).stream()
          .filter(it -> Rank.of(called).isAfter(Rank.of(it)))
          .forEach(it -> overtaken.merge(it.id(), 1, Integer::sum));
    }
    calls.add(
        new Call(
            rank(called, counter, event),
            counter.counter(),
            reach(counter),
            inTurn,
            isOrdinary(called)));
  }

  /** Called before the own slot: later than all who are there, not than who comes until then. */
  private Rank rank(Ticket called, CounterPlan counter, TicketCalled event) {
    Rank own = Rank.of(called);
    Instant time = state.hallTime(event.at());
    if (!own.arrival().isAfter(time)) {
      return own;
    }
    Instant latest =
        callable(counter).stream()
            .map(Rank::of)
            .filter(own::isAfter)
            .map(Rank::arrival)
            .reduce(time, (one, other) -> one.isAfter(other) ? one : other);
    return new Rank(latest, Long.MAX_VALUE);
  }

  /** Somebody joins a line, or leaves it without having been called. */
  void forget(TicketId ticket) {
    overtaken.remove(ticket);
  }

  /** How often each of those who wait was overtaken during this wait. */
  Map<TicketId, Integer> overtaken() {
    return overtaken;
  }

  List<Call> calls(CounterId counter) {
    return calls.stream().filter(it -> it.counter().equals(counter)).toList();
  }

  Optional<Chosen> choose(CounterPlan counter, Instant now) {
    List<Ticket> callable = callable(counter);
    List<Ticket> overdue =
        callable.stream().filter(it -> wait(it, now) > policy.longestWait().toMinutes()).toList();
    List<Ticket> protectedOnes =
        callable.stream().filter(it -> cameLater(it) >= policy.mostOvertakes()).toList();
    List<Ticket> ordinary = callable.stream().filter(this::isOrdinary).toList();
    if (!overdue.isEmpty()) {
      return oldest(overdue).map(it -> new Chosen(Rule.OVERDUE, it.id()));
    }
    if (!protectedOnes.isEmpty()) {
      return oldest(callable).map(it -> new Chosen(Rule.OVERTAKEN, it.id()));
    }
    if (!ordinary.isEmpty() && sinceOrdinary(counter.counter()) >= policy.ordinaryEvery() - 1) {
      return best(ordinary, counter, now).map(it -> new Chosen(Rule.ORDINARY_TURN, it.id()));
    }
    return best(callable, counter, now)
        .map(it -> new Chosen(only(it).isPresent() ? Rule.SENT_HERE : Rule.SCORE, it.id()));
  }

  List<Ticket> callable(CounterPlan counter) {
    Set<ServiceId> reach = reach(counter);
    return waiting().stream()
        .filter(it -> only(it).map(counter.counter()::equals).orElse(reach.contains(it.service())))
        .toList();
  }

  private Set<ServiceId> reach(CounterPlan counter) {
    Set<ServiceId> reach = new HashSet<>(counter.services());
    Optional<Ticket> own =
        oldest(
            waiting().stream()
                .filter(
                    it ->
                        only(it)
                            .map(counter.counter()::equals)
                            .orElse(counter.services().contains(it.service())))
                .toList());
    for (ServiceId help : counter.helps()) {
      List<Ticket> line =
          waiting().stream().filter(it -> only(it).isEmpty() && it.service().equals(help)).toList();
      if (line.size() > plan.policy().overflow().lineAbove()
          && (own.isEmpty() || ahead(oldest(line), own) >= margin())) {
        reach.add(help);
      }
    }
    return reach;
  }

  private long margin() {
    return plan.policy().overflow().margin().toMinutes();
  }

  private static long ahead(Optional<Ticket> helped, Optional<Ticket> own) {
    return Duration.between(
            Rank.of(helped.orElseThrow()).arrival(), Rank.of(own.orElseThrow()).arrival())
        .toMinutes();
  }

  List<Ticket> waiting() {
    return state.tickets().stream()
        .filter(it -> it.stage() instanceof Stage.Waiting)
        .sorted(Comparator.comparing(Rank::of))
        .toList();
  }

  /** All of a later rank that were called where this ticket could have been. */
  private long cameLater(Ticket ticket) {
    return calls.stream()
        .filter(Call::inTurn)
        .filter(
            it ->
                only(ticket)
                    .map(it.counter()::equals)
                    .orElse(it.reach().contains(ticket.service())))
        .filter(it -> it.rank().isAfter(Rank.of(ticket)))
        .count();
  }

  private int sinceOrdinary(CounterId counter) {
    int since = 0;
    for (Call call : calls(counter)) {
      since = call.ordinary() ? 0 : since + 1;
    }
    return since;
  }

  boolean isOrdinary(Ticket ticket) {
    HolderGroup group = group(ticket);
    return !policy.groups().containsKey(group)
        || policy.groups().get(group).equals(GroupPriority.ORDINARY);
  }

  private HolderGroup group(Ticket ticket) {
    HolderGroup group = ticket.holder().group();
    boolean counts = plan.service(ticket.service()).orElseThrow().rules().groups().contains(group);
    return counts ? group : HolderGroup.NONE;
  }

  private double score(Ticket ticket, CounterPlan counter, Instant now) {
    GroupPriority group = policy.of(group(ticket));
    Instant arrival = Rank.of(ticket).arrival();
    long late =
        ticket
            .slot()
            .map(slot -> Duration.between(slot.isAfter(arrival) ? slot : arrival, now).toMinutes())
            .orElse(0L);
    return counter.weight(ticket.service())
        * (group.headStart().toMinutes()
            + group.rate() * wait(ticket, now)
            + policy.latenessGain() * Math.max(0, late));
  }

  private static Optional<Ticket> oldest(List<Ticket> tickets) {
    return tickets.stream().min(Comparator.comparing(Rank::of));
  }

  private Optional<Ticket> best(List<Ticket> tickets, CounterPlan counter, Instant now) {
    ToDoubleFunction<Ticket> score = it -> score(it, counter, now);
    return tickets.stream()
        .min(Comparator.comparingDouble(score).reversed().thenComparing(Rank::of));
  }

  private static long wait(Ticket ticket, Instant now) {
    return Duration.between(Rank.of(ticket).arrival(), now).toMinutes();
  }

  private static Optional<CounterId> only(Ticket ticket) {
    return ((Stage.Waiting) ticket.stage()).only();
  }
}
