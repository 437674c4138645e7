package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;

/**
 * How each event changes the state. Believes what it is told: what may happen was decided before.
 * Each case returns the state.
 */
final class EventApplier implements HallEvent.Cases<HallState> {
  private final HallState state;

  EventApplier(HallState state) {
    this.state = state;
  }

  @Override
  public HallState dayStarted(DayEvent.DayStarted event) {
    state.startDay(event.day());
    return state;
  }

  @Override
  public HallState ticketIssued(TicketEvent.TicketIssued event) {
    state.numbers.add(event.number());
    Optional<Instant> slot =
        event.appointment().map(state.appointments::remove).map(Appointment::slot);
    Instant arrival = event.arrival().orElse(state.hallTime(event.at()));
    Ticket ticket = Ticket.issued(event, state.nextPlace(), arrival, slot);
    state.issued(ticket);
    state.holders.add(ticket);
    return keep(ticket);
  }

  @Override
  public HallState paperReported(TicketEvent.PaperReported event) {
    return keep(ticket(event.ticket()).with(event.paper()));
  }

  @Override
  public HallState ticketCancelled(TicketEvent.TicketCancelled event) {
    Ticket ticket = ticket(event.ticket());
    leave(ticket);
    return end(ticket, new Stage.Cancelled(event.at()));
  }

  @Override
  public HallState ticketRequeued(TicketEvent.TicketRequeued event) {
    Instant arrival = event.arrival().orElse(state.hallTime(event.at()));
    Ticket ticket = ticket(event.ticket()).returned();
    state.holders.add(ticket);
    return wait(ticket, state.nextPlace(), arrival, Optional.empty());
  }

  @Override
  public HallState counterOpened(CounterEvent.CounterOpened event) {
    return turn(event.counter(), new Counter.Free());
  }

  @Override
  public HallState counterClosed(CounterEvent.CounterClosed event) {
    return rest(event.counter(), new Counter.Closed());
  }

  @Override
  public HallState counterPaused(CounterEvent.CounterPaused event) {
    return rest(event.counter(), new Counter.Paused(event.reason()));
  }

  @Override
  public HallState counterResumed(CounterEvent.CounterResumed event) {
    return turn(event.counter(), new Counter.Free());
  }

  @Override
  public HallState ticketCalled(TicketEvent.TicketCalled event) {
    Ticket waiting = ticket(event.ticket());
    state
        .counter(event.counter())
        .ifPresent(
            it -> state.dispatching.called(it.plan(), waiting, event, state.hallTime(event.at())));
    if (state.counter(event.counter()).isEmpty()) {
      state.calledOffPlan.add(event.ticket());
    }
    if (event.outOfOrder().isEmpty()) {
      state.learnFrom(waiting, event.at());
    }
    state.lines.remove(waiting);
    turn(event.counter(), new Counter.Busy(event.ticket()));
    show(event.counter(), ShownCall.of(event));
    return keep(waiting.with(new Stage.Called(event.counter(), event.at(), 0)));
  }

  @Override
  public HallState ticketRecalled(TicketEvent.TicketRecalled event) {
    Ticket ticket = ticket(event.ticket());
    show(event.counter(), ShownCall.of(event));
    return ticket.stage() instanceof Stage.Called called
        ? keep(ticket.with(new Stage.Called(called.counter(), called.at(), called.recalls() + 1)))
        : state;
  }

  @Override
  public HallState serviceStarted(TicketEvent.ServiceStarted event) {
    Ticket ticket = ticket(event.ticket());
    return keep(
        ticket.with(
            new Stage.AtCounter(event.counter(), calledAt(ticket, event.at()), event.at())));
  }

  @Override
  public HallState serviceFinished(TicketEvent.ServiceFinished event) {
    Ticket ticket = ticket(event.ticket());
    Optional<Instant> startedAt = startedAt(ticket);
    Stage finished =
        new Stage.Finished(
            event.counter(), calledAt(ticket, event.at()), startedAt, event.at(), event.outcome());
    turn(event.counter(), new Counter.Free());
    return end(ticket, finished);
  }

  @Override
  public HallState ticketMissed(TicketEvent.TicketMissed event) {
    turn(event.counter(), new Counter.Free());
    return end(ticket(event.ticket()), new Stage.Missed(event.counter(), event.at()));
  }

  @Override
  public HallState ticketParked(TicketEvent.TicketParked event) {
    turn(event.counter(), new Counter.Free());
    Ticket ticket = ticket(event.ticket());
    state.parked.add(ticket.id());
    return keep(ticket.with(new Stage.Parked(event.counter(), event.until(), event.at())));
  }

  @Override
  public HallState ticketReturned(TicketEvent.TicketReturned event) {
    Ticket ticket = ticket(event.ticket());
    leave(ticket);
    return wait(ticket, ticket.firstPlace(), ticket.firstArrival(), Optional.empty());
  }

  @Override
  public HallState ticketFreed(TicketEvent.TicketFreed event) {
    Ticket ticket = ticket(event.ticket());
    leave(ticket);
    return ticket.stage() instanceof Stage.Waiting waiting
        ? wait(ticket, waiting.place(), waiting.arrival(), Optional.empty())
        : state;
  }

  @Override
  public HallState ticketTransferred(TicketEvent.TicketTransferred event) {
    turn(event.counter(), new Counter.Free());
    Ticket before = ticket(event.ticket());
    state.holders.remove(before);
    Ticket ticket = before.with(event.service());
    state.holders.add(ticket);
    return event.keepPlace()
        ? wait(ticket, ticket.firstPlace(), ticket.firstArrival(), event.only())
        : wait(ticket, state.nextPlace(), state.hallTime(event.at()), event.only());
  }

  @Override
  public HallState servicePaused(TicketEvent.ServicePaused event) {
    Ticket ticket = ticket(event.ticket());
    return ticket.stage() instanceof Stage.AtCounter at
        ? keep(
            ticket.with(
                new Stage.OnHold(
                    at.counter(), at.calledAt(), at.startedAt(), event.at(), event.reason())))
        : state;
  }

  @Override
  public HallState serviceResumed(TicketEvent.ServiceResumed event) {
    Ticket ticket = ticket(event.ticket());
    return ticket.stage() instanceof Stage.OnHold hold
        ? keep(ticket.with(new Stage.AtCounter(hold.counter(), hold.calledAt(), hold.startedAt())))
        : state;
  }

  /**
   * A counter that had it in hand is free again. The row that begins a day names tickets of the day
   * before; a replay of the new day alone does not know them.
   */
  @Override
  public HallState ticketUnserved(TicketEvent.TicketUnserved event) {
    if (state.ticket(event.ticket()).isEmpty()) {
      return state;
    }
    Ticket ticket = ticket(event.ticket());
    leave(ticket);
    return end(ticket, new Stage.Unserved(event.at()));
  }

  @Override
  public HallState ticketRenamed(TicketEvent.TicketRenamed event) {
    state.numbers.add(event.number());
    return keep(ticket(event.ticket()).with(event.number()));
  }

  @Override
  public HallState counterStaffed(CounterEvent.CounterStaffed event) {
    state.counter(event.counter()).ifPresent(it -> state.put(it.with(event.staff())));
    return state;
  }

  @Override
  public HallState dayClosed(DayEvent.DayClosed event) {
    state.closeDay();
    return state;
  }

  @Override
  public HallState appointmentBooked(AppointmentEvent.AppointmentBooked event) {
    state.appointments.put(
        event.appointment(),
        new Appointment(event.appointment(), event.service(), event.slot(), event.holder()));
    return state;
  }

  @Override
  public HallState appointmentEnded(AppointmentEvent.AppointmentEnded event) {
    state.appointments.remove(event.appointment());
    return state;
  }

  /**
   * Out of the line, no longer expected back, in no counter's hand. A counter may have it there
   * that was not in the plan when the event was decided, and is again.
   */
  private void leave(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting) {
      state.lines.remove(ticket);
    }
    state.parked.remove(ticket.id());
    state.counters().stream()
        .filter(counter -> counter.ticketInHand().filter(ticket.id()::equals).isPresent())
        .map(Counter::id)
        .toList()
        .forEach(counter -> turn(counter, new Counter.Free()));
  }

  /** Who was sent to a counter that has left the plan since waits for any of the service. */
  private HallState wait(Ticket ticket, long place, Instant arrival, Optional<CounterId> only) {
    Optional<CounterId> known = only.filter(it -> state.counter(it).isPresent());
    return keep(ticket.with(new Stage.Waiting(place, arrival, known)));
  }

  private HallState end(Ticket ticket, Stage ended) {
    state.holders.remove(ticket);
    return keep(ticket.with(ended));
  }

  private HallState keep(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting) {
      state.lines.put(ticket);
    }
    state.tickets.put(ticket.id(), ticket);
    return state;
  }

  private HallState turn(CounterId counter, Counter.Duty duty) {
    state.counter(counter).ifPresent(it -> state.put(it.with(duty)));
    return state;
  }

  private HallState rest(CounterId counter, Counter.Duty duty) {
    turn(counter, duty);
    state.counter(counter).ifPresent(state::rests);
    return state;
  }

  /**
   * The zone of a counter that has left the plan since is not known any more. Boards have heard its
   * calls and take none that counts as old, so every zone goes on behind them.
   */
  private void show(CounterId counter, ShownCall call) {
    state
        .counter(counter)
        .map(it -> it.plan().zone())
        .ifPresentOrElse(
            zone -> state.callLog(zone).add(call),
            () -> state.plan().zones().forEach(it -> state.callLog(it).count(call.sequence())));
  }

  private Ticket ticket(TicketId id) {
    return state
        .ticket(id)
        .orElseThrow(() -> new IllegalStateException("event names an unknown ticket: " + id));
  }

  private static Optional<Instant> startedAt(Ticket ticket) {
    if (ticket.stage() instanceof Stage.OnHold hold) {
      return Optional.of(hold.startedAt());
    }
    return ticket.stage() instanceof Stage.AtCounter at
        ? Optional.of(at.startedAt())
        : Optional.empty();
  }

  private static Instant calledAt(Ticket ticket, Instant otherwise) {
    if (ticket.stage() instanceof Stage.Called called) {
      return called.at();
    }
    if (ticket.stage() instanceof Stage.OnHold hold) {
      return hold.calledAt();
    }
    return ticket.stage() instanceof Stage.AtCounter at ? at.calledAt() : otherwise;
  }
}
