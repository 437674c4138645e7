package org.bancheng.hall.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;

/**
 * The hall as all its events made it. Owned by one thread; changed by {@link #apply} alone; the
 * rules only read it. Holds one hall day: a new day begins empty, with all counters closed.
 */
public final class HallState {
  private final HallPlan plan;
  private final Map<CounterId, Counter> counters = new LinkedHashMap<>();
  private Optional<HallDay> day = Optional.empty();
  final Map<TicketId, Ticket> tickets = new HashMap<>();
  final WaitingLines lines = new WaitingLines();
  final LiveHolders holders = new LiveHolders();
  private final Map<Series, Integer> lastNumbers = new HashMap<>();
  private final Map<ZoneName, CallLog> calls = new HashMap<>();
  private final EventApplier applier = new EventApplier(this);
  private long lastPlace;

  public HallState(HallPlan plan) {
    this.plan = plan;
    plan.counters()
        .forEach(it -> counters.put(it.counter(), new Counter(it, new Counter.Closed())));
  }

  /** Takes one event in. Events come in the order in which they were decided. */
  public void apply(HallEvent event) {
    event.fold(applier);
  }

  public HallPlan plan() {
    return plan;
  }

  /** Absent until the first day has started. */
  public Optional<HallDay> day() {
    return day;
  }

  public Optional<Ticket> ticket(TicketId id) {
    return Optional.ofNullable(tickets.get(id));
  }

  /** Every ticket of the hall day, ended ones too, in no order. */
  public Collection<Ticket> tickets() {
    return tickets.values();
  }

  public Optional<Counter> counter(CounterId id) {
    return Optional.ofNullable(counters.get(id));
  }

  /** In the plan's order. */
  public Collection<Counter> counters() {
    return counters.values();
  }

  public int waiting(ServiceId service) {
    return lines.count(service);
  }

  /** Who waits for a service, first come first. */
  public Collection<Ticket> line(ServiceId service) {
    return lines.of(service);
  }

  /** Who has waited longest for any of these services. */
  public Optional<Ticket> longestWaitingFor(List<ServiceId> services) {
    return lines.first(services);
  }

  /** The live ticket this person holds for this service. */
  public Optional<Ticket> liveTicket(HolderToken holder, ServiceId service) {
    return holders.ticket(holder, service).flatMap(this::ticket);
  }

  /** The last number given in a series today, 0 if none was. */
  public int lastNumber(Series series) {
    return lastNumbers.getOrDefault(series, 0);
  }

  /** The last call sequence of a zone today, 0 if none was. */
  public long lastSequence(ZoneName zone) {
    return callLog(zone).lastSequence();
  }

  /** The newest calls of a zone, newest first, at most 50. */
  public List<ShownCall> calls(ZoneName zone) {
    return callLog(zone).newestFirst();
  }

  CallLog callLog(ZoneName zone) {
    return calls.computeIfAbsent(zone, unused -> new CallLog());
  }

  void put(Counter counter) {
    counters.put(counter.id(), counter);
  }

  long nextPlace() {
    return ++lastPlace;
  }

  void numberGiven(Series series, int number) {
    lastNumbers.merge(series, number, Math::max);
  }

  void startDay(HallDay newDay) {
    day = Optional.of(newDay);
    counters.replaceAll((id, counter) -> counter.with(new Counter.Closed()));
    tickets.clear();
    lines.clear();
    holders.clear();
    lastNumbers.clear();
    calls.clear();
    lastPlace = 0;
  }
}
