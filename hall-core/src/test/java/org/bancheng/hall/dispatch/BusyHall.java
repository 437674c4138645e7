package org.bancheng.hall.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * A hall in which everything happens that moves a ticket. Calls are decided by the rules; all else
 * is told as events, so that it does not matter when the rules would grant it.
 */
final class BusyHall {
  private static final HolderGroup[] GROUPS = HolderGroup.values();
  private static final Duration LEAD = Duration.ofMinutes(5);

  private final HallState state;
  private final SlowHall slow;
  private final List<HallEvent> history = new ArrayList<>();
  private final IntFunction<UUID> ids;
  private Instant now = Instant.parse("2026-11-23T01:00:00Z");
  private Instant latest = Instant.MIN;
  private int made;

  /**
   * @param ids every id that is made here, by its number
   */
  BusyHall(HallPlan plan, IntFunction<UUID> ids) {
    this.state = new HallState(plan);
    this.slow = new SlowHall(state);
    this.ids = ids;
    happens(new DayEvent.DayStarted(Scene.MONDAY));
    plan.counters().forEach(it -> happens(new CounterEvent.CounterOpened(it.counter())));
  }

  HallState state() {
    return state;
  }

  SlowHall slow() {
    return slow;
  }

  List<HallEvent> history() {
    return history;
  }

  /** The hall's own time, kept here once more. */
  Instant hallTime() {
    return now.isAfter(latest) ? now : latest;
  }

  Instant now() {
    return now;
  }

  void play(Happening it) {
    now = now.plus(Duration.ofMinutes(it.minutes()));
    switch (it.kind()) {
      case ARRIVE -> arrives(it, Optional.empty(), Optional.empty());
      case ARRIVE_BOOKED -> arrivesBooked(it);
      case MERGE_OFFLINE ->
          arrives(it, Optional.of(now.minus(Duration.ofMinutes(it.how()))), Optional.empty());
      case CALL -> granted(new CounterCommand.CallNext(counter(it).counter()));
      case CALL_OUT_OF_ORDER ->
          pick(slow.waiting(), it.how())
              .ifPresent(
                  who ->
                      granted(
                          new CounterCommand.CallTicket(
                              counter(it).counter(), who.id(), "unwell")));
      case FINISH, MISS, PARK, TRANSFER -> inHand(it).ifPresent(who -> leavesCounter(it, who));
      case REQUEUE -> pick(in(Stage.Missed.class), it.which()).ifPresent(who -> requeued(it, who));
      case RETURN ->
          pick(in(Stage.Parked.class), it.which())
              .ifPresent(who -> happens(new TicketEvent.TicketReturned(who.id(), now)));
      case CANCEL ->
          pick(slow.waiting(), it.which())
              .ifPresent(who -> happens(new TicketEvent.TicketCancelled(who.id(), now)));
    }
  }

  /** What the rules say if this counter asks for the next. */
  Decision asked(CounterPlan counter) {
    return decide(new CounterCommand.CallNext(counter.counter()), new UUID(1, 1));
  }

  private void granted(HallCommand command) {
    if (decide(command, newId()) instanceof Decision.Accepted accepted) {
      accepted.events().forEach(this::happens);
    }
  }

  private Decision decide(HallCommand command, UUID id) {
    return HallRules.decide(state, new CommandId(id), command, now);
  }

  private void happens(HallEvent event) {
    if (event instanceof TicketCalled called) {
      slow.note(called);
    } else if (event instanceof TicketEvent.TicketCancelled cancelled) {
      slow.forget(cancelled.ticket());
    }
    state.apply(event);
    history.add(event);
    boolean tellsTime =
        !(event instanceof DayEvent.DayStarted || event instanceof CounterEvent.CounterOpened);
    latest = tellsTime && now.isAfter(latest) ? now : latest;
  }

  /** On time: counts as come 5 minutes before the slot; every third is late and has just come. */
  private void arrivesBooked(Happening it) {
    AppointmentId booked = new AppointmentId(newId());
    boolean late = it.how() % 3 == 0;
    Instant slot = now.plus(Duration.ofMinutes(late ? -12 : it.how() - 8));
    happens(
        new AppointmentEvent.AppointmentBooked(
            booked, service(it.which()), slot, Holder.UNKNOWN, now));
    arrives(it, late ? Optional.empty() : Optional.of(slot.minus(LEAD)), Optional.of(booked));
  }

  private void arrives(
      Happening it, Optional<Instant> arrival, Optional<AppointmentId> appointment) {
    ServiceId service = service(it.which());
    Series series = Series.of(service);
    happens(
        new TicketEvent.TicketIssued(
            new TicketId(newId()),
            new TicketNumber(series, state.lastNumber(series) + 1),
            service,
            Channel.KIOSK,
            new Holder(Optional.empty(), GROUPS[it.how() % GROUPS.length]),
            state.waiting(service),
            now,
            arrival,
            appointment));
  }

  private void leavesCounter(Happening it, Ticket who) {
    CounterId counter = counter(it).counter();
    Optional<CounterId> only =
        pick(state.plan().counters(), it.how())
            .map(CounterPlan::counter)
            .filter(unused -> it.how() % 3 == 0);
    happens(
        switch (it.kind()) {
          case MISS -> new TicketEvent.TicketMissed(who.id(), counter, now);
          case PARK -> new TicketEvent.TicketParked(who.id(), counter, now.plus(LEAD), now);
          case TRANSFER ->
              new TicketEvent.TicketTransferred(
                  who.id(),
                  counter,
                  service(it.how()),
                  only,
                  it.how() % 2 == 0,
                  Optional.empty(),
                  now);
          default -> new TicketEvent.ServiceFinished(who.id(), counter, Optional.empty(), now);
        });
  }

  private void requeued(Happening it, Ticket who) {
    Optional<Instant> arrival =
        it.how() % 2 == 0
            ? Optional.empty()
            : Optional.of(hallTime().minus(Duration.ofMinutes(it.how())));
    happens(new TicketEvent.TicketRequeued(who.id(), now, arrival));
  }

  private CounterPlan counter(Happening it) {
    return pick(state.plan().counters(), it.which()).orElseThrow();
  }

  private Optional<Ticket> inHand(Happening it) {
    return state.counter(counter(it).counter()).orElseThrow().ticketInHand().flatMap(state::ticket);
  }

  private List<Ticket> in(Class<? extends Stage> stage) {
    return state.tickets().stream()
        .filter(it -> stage.isInstance(it.stage()))
        .sorted(Comparator.comparing(it -> it.number().toString()))
        .toList();
  }

  private ServiceId service(int which) {
    return pick(state.plan().services(), which).orElseThrow().service();
  }

  private UUID newId() {
    return ids.apply(made++);
  }

  private static <T> Optional<T> pick(List<T> from, int which) {
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(which % from.size()));
  }
}
