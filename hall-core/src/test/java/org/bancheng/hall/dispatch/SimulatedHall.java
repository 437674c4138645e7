package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CallReason.Rule;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.HallState;

/**
 * One line before some counters that are never idle while somebody waits, in simulated minutes;
 * every step is decided and applied by the hall's own rules. When it is empty and many tickets are
 * in memory, a new hall day begins; that changes nothing but the memory.
 */
final class SimulatedHall {
  /** Somebody who comes so long after the last. */
  record Arrival(double afterMin, HolderGroup group) {}

  /** One person's wait; all in minutes from the start. Noted when called. */
  record Visit(HolderGroup group, double arrival, double called, CounterId counter, Rule rule) {
    double waited() {
      return called - arrival;
    }
  }

  private record Done(double at, CounterId counter) {}

  private record Came(double at, HolderGroup group) {}

  private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
  private static final ServiceId A = new ServiceId("A");
  private static final double MINUTE_NS = 60e9;
  private static final int MANY = 20_000;

  private final HallState state;
  private final Supplier<Arrival> arrivals;
  private final DoubleSupplier serviceMin;
  private final PriorityQueue<Done> busy =
      new PriorityQueue<>((a, b) -> Double.compare(a.at(), b.at()));
  private final List<CounterId> free = new ArrayList<>();
  private final Map<TicketId, Came> waiting = new HashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private double now;
  private long ids;

  SimulatedHall(HallPlan plan, Supplier<Arrival> arrivals, DoubleSupplier serviceMin) {
    this.state = new HallState(plan);
    this.arrivals = arrivals;
    this.serviceMin = serviceMin;
    told(new DayCommand.StartDay(Scene.MONDAY));
    plan.counters().forEach(it -> told(new CounterCommand.OpenCounter(it.counter())));
    plan.counters().forEach(it -> free.add(it.counter()));
  }

  /** Until so many people came and all were called; in the order of the calls. */
  List<Visit> run(int people) {
    for (int i = 0; i < people; i++) {
      Arrival next = arrivals.get();
      double at = now + next.afterMin();
      finishUntil(at);
      now = at;
      arrives(next.group());
    }
    finishUntil(Double.MAX_VALUE);
    return visits;
  }

  private void finishUntil(double end) {
    double from = now;
    while (!busy.isEmpty() && busy.element().at() <= end) {
      Done done = busy.remove();
      now = done.at();
      told(new CounterCommand.FinishService(done.counter(), Optional.empty()));
      free.add(done.counter());
      callNext();
    }
    now = Math.max(from, now);
    if (busy.isEmpty() && state.tickets().size() > MANY) {
      HallDay today = state.day().orElseThrow();
      told(new DayCommand.StartDay(new HallDay(today.date().plusDays(1))));
    }
  }

  private void arrives(HolderGroup group) {
    TicketId ticket = new TicketId(newId());
    waiting.put(ticket, new Came(now, group));
    Holder holder = new Holder(Optional.empty(), group);
    told(new TicketCommand.TakeTicket(ticket, A, Channel.KIOSK, holder));
    callNext();
  }

  private void callNext() {
    if (free.isEmpty() || waiting.isEmpty()) {
      return;
    }
    CounterId counter = free.remove(0);
    Decision.Accepted accepted = told(new CounterCommand.CallNext(counter));
    TicketCalled called = (TicketCalled) accepted.events().get(0);
    Came came = waiting.remove(called.ticket());
    Rule rule = called.why().orElseThrow().rule();
    visits.add(new Visit(came.group(), came.at(), now, counter, rule));
    busy.add(new Done(now + serviceMin.getAsDouble(), counter));
  }

  private Decision.Accepted told(HallCommand command) {
    Instant at = START.plus(Duration.ofNanos(Math.round(now * MINUTE_NS)));
    if (HallRules.decide(state, new CommandId(newId()), command, at)
        instanceof Decision.Accepted accepted) {
      accepted.events().forEach(state::apply);
      return accepted;
    }
    throw new AssertionError("refused: " + command);
  }

  private UUID newId() {
    return new UUID(7, ids++);
  }
}
