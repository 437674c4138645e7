package org.bancheng.hall.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.ServicePlan;

/** What is written down of a simulated day. One thread. */
final class DayBook {
  /** A ticket's way to its call. */
  private static final class Wait {
    final ServiceId service;
    final Instant took;
    Instant called = Instant.MAX;
    boolean came;

    Wait(ServiceId service, Instant took) {
      this.service = service;
      this.took = took;
    }
  }

  /** A call, by when its person had come. */
  private record Call(Instant at, Instant took, CounterPlan counter) {}

  private final Scenario scenario;
  private final Map<TicketId, Wait> waits = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<CounterId, Instant> open = new HashMap<>();
  private final Map<ServiceId, Integer> turnedAway = new HashMap<>();
  private Duration staffed = Duration.ZERO;
  private Duration busy = Duration.ZERO;

  DayBook(Scenario scenario) {
    this.scenario = scenario;
  }

  void took(TicketId ticket, Person person, Instant at) {
    waits.put(ticket, new Wait(person.service(), at));
  }

  void turnedAway(Person person) {
    turnedAway.merge(person.service(), 1, Integer::sum);
  }

  /** Whether the person is still there. */
  boolean called(TicketId ticket, CounterId counter, Instant at, Duration patience) {
    Wait wait = Objects.requireNonNull(waits.get(ticket));
    wait.called = at;
    wait.came = !wait.took.plus(patience).isBefore(at);
    calls.add(new Call(at, wait.took, scenario.plan().counter(counter).orElseThrow()));
    return wait.came;
  }

  void opened(CounterId counter, Instant at) {
    open.put(counter, at);
  }

  void closed(CounterId counter, Instant at) {
    Instant since = open.remove(counter);
    if (since != null) {
      staffed = staffed.plus(Duration.between(since, at));
    }
  }

  void worked(CounterId counter, Duration time) {
    busy = busy.plus(time);
  }

  DayReport report() {
    Map<ServiceId, ServiceReport> services = new LinkedHashMap<>();
    for (ServicePlan service : scenario.plan().services()) {
      services.put(service.service(), report(service.service()));
    }
    double idle = staffed.isZero() ? 0 : 1 - (double) busy.toMillis() / staffed.toMillis();
    return new DayReport(services, all(), Math.max(0, idle));
  }

  private ServiceReport report(ServiceId service) {
    return ServiceReport.of(
        waits.values().stream()
            .filter(it -> it.service.equals(service))
            .map(this::outcome)
            .toList(),
        turnedAway.getOrDefault(service, 0));
  }

  private ServiceReport all() {
    int away = turnedAway.values().stream().mapToInt(Integer::intValue).sum();
    return ServiceReport.of(waits.values().stream().map(this::outcome).toList(), away);
  }

  private WaitOutcome outcome(Wait wait) {
    boolean called = wait.called.isBefore(Instant.MAX);
    double minutes = called ? Duration.between(wait.took, wait.called).toMillis() / 60_000.0 : 0;
    return new WaitOutcome(called, wait.came, minutes, called ? overtaken(wait) : 0);
  }

  /** Later comers called at counters that could have called this one, while it waited. */
  private int overtaken(Wait wait) {
    int overtaken = 0;
    for (Call call : calls) {
      boolean meanwhile = call.at().isAfter(wait.took) && call.at().isBefore(wait.called);
      if (meanwhile
          && call.took().isAfter(wait.took)
          && call.counter().services().contains(wait.service)) {
        overtaken++;
      }
    }
    return overtaken;
  }
}
