package org.bancheng.hall.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.Timed;
import org.bancheng.hall.forecast.CallPace;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/**
 * The hall as all its events made it. Owned by one thread; changed by {@link #apply} alone; the
 * rules only read it. Holds one hall day: a new day begins empty, with all counters closed.
 */
public final class HallState {
  private final HallPlan plan;
  private final Map<CounterId, Counter> counters = new LinkedHashMap<>();
  private final Map<ServiceId, List<CounterId>> serving = new HashMap<>();
  private Optional<HallDay> day = Optional.empty();
  final Map<TicketId, Ticket> tickets = new HashMap<>();
  final WaitingLines lines;
  final Dispatching dispatching;
  final LiveHolders holders = new LiveHolders();
  final Map<AppointmentId, Appointment> appointments = new LinkedHashMap<>();
  final Set<TicketId> parked = new LinkedHashSet<>();
  final Set<TicketId> calledOffPlan = new LinkedHashSet<>();
  final GivenNumbers numbers = new GivenNumbers();
  private final Set<TicketId> claims = new LinkedHashSet<>();
  private final IssuedCounts issued = new IssuedCounts();
  private final CallPaces paces = new CallPaces();
  private Instant hallTime = Instant.MIN;
  private boolean dayClosed;
  private final Map<ZoneName, CallLog> calls = new HashMap<>();
  private final EventApplier applier = new EventApplier(this);
  private long lastPlace;

  public HallState(HallPlan plan) {
    this.plan = plan;
    lines = new WaitingLines(plan);
    dispatching = new Dispatching(plan, lines);
    plan.counters().forEach(this::add);
  }

  private void add(CounterPlan counter) {
    counters.put(counter.counter(), new Counter(counter, new Counter.Closed(), Optional.empty()));
    for (ServiceId service : counter.services()) {
      serving.computeIfAbsent(service, none -> new ArrayList<>()).add(counter.counter());
    }
  }

  /** Takes one event in. Events come in the order in which they were decided. */
  public void apply(HallEvent event) {
    if (event instanceof Timed timed) {
      hallTime = hallTime(timed.at());
    }
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

  /** Who waits for a service, in the order of {@link Rank}. */
  public Collection<Ticket> line(ServiceId service) {
    return lines.tickets(service);
  }

  /**
   * How many stand before each of these in its service's line. Costs one walk along each line that
   * is concerned, however many are asked for. Not told of who does not wait, and of who was sent to
   * one counter: that calls from its other lines, too.
   */
  public Map<TicketId, Integer> ahead(Collection<Ticket> some) {
    return lines.ahead(some);
  }

  /**
   * Whom this counter may call now: the first of each kind, of its own lines, of those sent to it,
   * and of the lines it helps with if they need help; in no order.
   */
  public List<LineHead> heads(CounterPlan counter) {
    return dispatching.heads(counter);
  }

  /** How many calls a counter made today since it called an ordinary ticket. */
  public int callsSinceOrdinary(CounterId counter) {
    return dispatching.sinceOrdinary(counter);
  }

  /** Called today by counters that have left the plan since, whatever became of them. */
  public Set<TicketId> calledOffPlan() {
    return Collections.unmodifiableSet(calledOffPlan);
  }

  /** Those who are away and expected back, in no order. */
  public Collection<TicketId> parked() {
    return Collections.unmodifiableSet(parked);
  }

  /** Who was sent to this counter and waits for it, first come first. */
  public Collection<Ticket> sentTo(CounterId counter) {
    return lines.sentHere(counter);
  }

  /** A booked slot that nobody has claimed yet. */
  public Optional<Appointment> appointment(AppointmentId id) {
    return Optional.ofNullable(appointments.get(id));
  }

  /** All of them, first booked first. */
  public Collection<Appointment> appointments() {
    return Collections.unmodifiableCollection(appointments.values());
  }

  /** The tickets that were taken with an appointment today, ended ones too, first taken first. */
  public List<Ticket> claims() {
    return claims.stream().flatMap(id -> ticket(id).stream()).toList();
  }

  /** How many numbers of a service were given out today. */
  public int issued(ServiceId service) {
    return issued.inDay(service);
  }

  /**
   * The same, of those who arrived at {@code from} or later, but before {@code to}; who claimed an
   * appointment counts at the beginning of its slot. Both ends on whole minutes.
   */
  public int issued(ServiceId service, Instant from, Instant to) {
    return issued.between(service, from, to);
  }

  /** Whether a ticket carries, or carried, this number today. */
  public boolean isTaken(TicketNumber number) {
    return numbers.contains(number);
  }

  /** What today's calls teach of a service's waits. */
  public CallPace pace(ServiceId service) {
    return paces.of(service);
  }

  /** Whether the day was ended: no numbers are given out until the next. */
  public boolean dayIsClosed() {
    return dayClosed;
  }

  /**
   * The hall's own time, which never goes back: {@code now}, or the latest instant any event of
   * this day told, if a clock was set back since.
   */
  public Instant hallTime(Instant now) {
    return now.isAfter(hallTime) ? now : hallTime;
  }

  /** The live ticket this person holds for this service. */
  public Optional<Ticket> liveTicket(HolderToken holder, ServiceId service) {
    return holders.ticket(holder, service).flatMap(this::ticket);
  }

  /** The last number given in a series today, 0 if none was. */
  public int lastNumber(Series series) {
    return numbers.last(series);
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

  void issued(Ticket ticket) {
    issued.add(ticket.service(), ticket.slot().orElse(ticket.firstArrival()));
    if (ticket.appointment().isPresent()) {
      claims.add(ticket.id());
    }
  }

  /** A waiting ticket is called in its turn. */
  void learnFrom(Ticket waiting, Instant at) {
    if (waiting.stage() instanceof Stage.Waiting line) {
      paces.called(waiting, line.arrival(), staffing(waiting.service()), at);
    }
  }

  /** A counter no longer works; those who wait for what nobody serves now wait for longer. */
  void rests(Counter counter) {
    for (ServiceId service : counter.plan().services()) {
      if (counters(service).noneMatch(HallState::works)) {
        paces.rests(service, hallTime);
      }
    }
  }

  private static boolean works(Counter counter) {
    return counter.duty() instanceof Counter.Free || counter.duty() instanceof Counter.Busy;
  }

  private Staffing staffing(ServiceId service) {
    return Staffing.of(counters(service).toList());
  }

  /** That serve it by plan, whatever they do now. */
  private Stream<Counter> counters(ServiceId service) {
    return serving.getOrDefault(service, List.of()).stream().map(counters::get);
  }

  void closeDay() {
    dayClosed = true;
    appointments.clear();
  }

  void startDay(HallDay newDay) {
    day = Optional.of(newDay);
    counters.replaceAll((id, counter) -> counter.with(new Counter.Closed()));
    tickets.clear();
    lines.clear();
    dispatching.clear();
    holders.clear();
    appointments.clear();
    parked.clear();
    calledOffPlan.clear();
    numbers.clear();
    claims.clear();
    issued.clear();
    calls.clear();
    paces.clear();
    hallTime = Instant.MIN;
    dayClosed = false;
    lastPlace = 0;
  }
}
