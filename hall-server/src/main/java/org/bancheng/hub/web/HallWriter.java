package org.bancheng.hub.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.issuing.ServiceDoor;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.bus.DutyWord;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.staff.StaffMember;

/** Writes the hall, whole or as the difference to what a page already has. */
final class HallWriter {
  private static final int ALL_CALLS = 50;

  /** One row has one call at most; whoever is further behind is told all. */
  private static final int CALLS_IN_DIFFERENCE = 10;

  private final HallPlan plan;
  private final HallLoop loop;
  private final Wording wording;
  private final Clock clock;

  /** What the loop's thread hands out: immutable tickets, and the view they belong to. */
  private record Read(
      HallView view,
      boolean full,
      int mostCalls,
      List<Ticket> tickets,
      Map<TicketId, Integer> ahead) {}

  HallWriter(HallPlan plan, HallLoop loop, Wording wording, Clock clock) {
    this.plan = plan;
    this.loop = loop;
    this.wording = wording;
    this.clock = clock;
  }

  CompletableFuture<HallJson> whole(StaffMember reader) {
    return loop.read((state, changes) -> whole(state)).thenApply(read -> write(read, reader));
  }

  /** The difference to what was known at a journal row; the whole hall if that is too long ago. */
  CompletableFuture<HallJson> since(long sequence, StaffMember reader) {
    return loop.read((state, changes) -> difference(state, sequence, changes.since(sequence)))
        .thenApply(read -> write(read, reader));
  }

  private Read difference(HallState state, long sequence, Optional<Set<TicketId>> changed) {
    boolean farBehind = loop.view().seq() - sequence > CALLS_IN_DIFFERENCE;
    int calls = farBehind ? ALL_CALLS : CALLS_IN_DIFFERENCE;
    return changed
        .map(ids -> read(state, false, calls, tickets(state, ids)))
        .orElseGet(() -> whole(state));
  }

  private Read whole(HallState state) {
    return read(state, true, ALL_CALLS, live(state));
  }

  private Read read(HallState state, boolean full, int calls, List<Ticket> tickets) {
    return new Read(loop.view(), full, calls, tickets, state.ahead(tickets));
  }

  private static List<Ticket> tickets(HallState state, Set<TicketId> ids) {
    return ids.stream().flatMap(id -> state.ticket(id).stream()).toList();
  }

  private static List<Ticket> live(HallState state) {
    List<Ticket> tickets = new ArrayList<>();
    state
        .counters()
        .forEach(it -> it.ticketInHand().flatMap(state::ticket).ifPresent(tickets::add));
    state.plan().services().forEach(it -> tickets.addAll(state.line(it.service())));
    state.counters().forEach(it -> tickets.addAll(state.sentTo(it.id())));
    state.parked().forEach(it -> state.ticket(it).ifPresent(tickets::add));
    tickets.addAll(inNobodysHand(state, tickets));
    return tickets;
  }

  /** Called by a counter that has left the plan since. */
  private static List<Ticket> inNobodysHand(HallState state, List<Ticket> others) {
    Set<TicketId> listed = others.stream().map(Ticket::id).collect(Collectors.toSet());
    return state.tickets().stream()
        .filter(it -> it.stage().live() && !listed.contains(it.id()))
        .toList();
  }

  /** What changes by the clock alone: whether each service is open, and whether that is sure. */
  List<Boolean> doors() {
    HallView view = loop.view();
    Instant now = clock.instant();
    return plan.services().stream()
        .map(ServicePlan::service)
        .flatMap(
            it -> Stream.of(view.isOpen(plan, it, now), ServiceDoor.isProvisional(plan, it, now)))
        .toList();
  }

  private HallJson write(Read read, StaffMember reader) {
    HallView view = read.view();
    return new HallJson(
        1,
        read.full(),
        plan.hall().value(),
        wording.hallName(),
        view.day().orElseThrow().date(),
        view.seq(),
        wording.time(clock.instant()),
        new HallJson.You(reader.user(), reader.role().name()),
        HallJson.ThresholdsJson.of(plan.policy().thresholds()),
        plan.policy().pauseReasons(),
        HallJson.CalendarJson.of(wording.time(clock.instant()).toLocalDate()),
        view.counters().stream().map(it -> counter(it, view)).toList(),
        plan.services().stream().map(it -> service(it, view)).toList(),
        read.tickets().stream().map(it -> ticket(it, read)).toList(),
        calls(view, read.mostCalls()));
  }

  HallJson.CounterJson counter(Counter counter, HallView view) {
    Optional<Ticket> ticket = view.ticketOf(counter);
    return new HallJson.CounterJson(
        counter.id().value(),
        counter.plan().name(),
        counter.plan().zone().value(),
        DutyWord.of(counter, ticket),
        counter.plan().services().stream().map(ServiceId::value).toList(),
        ticket.map(it -> TicketJson.of(it, wording)).orElse(null),
        counter.duty() instanceof Counter.Paused paused ? paused.reason() : null,
        counter.staff().orElse(null));
  }

  private TicketJson ticket(Ticket ticket, Read read) {
    Optional<Integer> ahead = Optional.ofNullable(read.ahead().get(ticket.id()));
    return TicketJson.of(
        ticket,
        wording,
        ahead.map(it -> Wording.forecast(read.view().forecast(ticket.service(), it))));
  }

  private HallJson.ServiceJson service(ServicePlan service, HallView view) {
    int waiting = view.waitingFor(service.service());
    return new HallJson.ServiceJson(
        service.service().value(),
        BilingualText.of(service.name()),
        view.isOpen(plan, service.service(), clock.instant()),
        ServiceDoor.isProvisional(plan, service.service(), clock.instant()),
        waiting,
        Wording.forecast(view.forecast(service.service(), waiting)));
  }

  private List<BoardCall> calls(HallView view, int most) {
    List<Deque<ShownCall>> zones =
        plan.zones().stream()
            .<Deque<ShownCall>>map(zone -> new ArrayDeque<>(view.callsOf(zone).newestFirst()))
            .toList();
    List<BoardCall> newestFirst = new ArrayList<>();
    for (int left = most; left > 0; left--) {
      zones.stream()
          .filter(zone -> !zone.isEmpty())
          .max(Comparator.comparing(zone -> zone.element().at()))
          .ifPresent(zone -> newestFirst.add(wording.call(zone.remove())));
    }
    return newestFirst;
  }
}
