package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
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
  private final CounterDuties counters;
  private final TicketPlaces places;

  EventApplier(HallState state) {
    this.state = state;
    this.counters = new CounterDuties(state);
    this.places = new TicketPlaces(state, counters);
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
    return places.keep(ticket);
  }

  @Override
  public HallState paperReported(TicketEvent.PaperReported event) {
    return places.keep(places.ticket(event.ticket()).with(event.paper()));
  }

  @Override
  public HallState ticketCancelled(TicketEvent.TicketCancelled event) {
    Ticket ticket = places.ticket(event.ticket());
    places.leave(ticket);
    return places.end(ticket, new Stage.Cancelled(event.at()));
  }

  @Override
  public HallState ticketRequeued(TicketEvent.TicketRequeued event) {
    Instant arrival = event.arrival().orElse(state.hallTime(event.at()));
    Ticket ticket = places.ticket(event.ticket()).returned();
    state.holders.add(ticket);
    return places.wait(ticket, state.nextPlace(), arrival, Optional.empty());
  }

  @Override
  public HallState counterOpened(CounterEvent.CounterOpened event) {
    counters.turn(event.counter(), new Counter.Free());
    return state;
  }

  @Override
  public HallState counterClosed(CounterEvent.CounterClosed event) {
    counters.rest(event.counter(), new Counter.Closed());
    return state;
  }

  @Override
  public HallState counterPaused(CounterEvent.CounterPaused event) {
    counters.rest(event.counter(), new Counter.Paused(event.reason()));
    return state;
  }

  @Override
  public HallState counterResumed(CounterEvent.CounterResumed event) {
    counters.turn(event.counter(), new Counter.Free());
    return state;
  }

  @Override
  public HallState ticketCalled(TicketEvent.TicketCalled event) {
    Ticket waiting = places.ticket(event.ticket());
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
    counters.turn(event.counter(), new Counter.Busy(event.ticket()));
    counters.show(event.counter(), ShownCall.of(event));
    return places.keep(waiting.with(new Stage.Called(event.counter(), event.at(), 0)));
  }

  @Override
  public HallState ticketRecalled(TicketEvent.TicketRecalled event) {
    Ticket ticket = places.ticket(event.ticket());
    counters.show(event.counter(), ShownCall.of(event));
    return ticket.stage() instanceof Stage.Called called
        ? places.keep(
            ticket.with(new Stage.Called(called.counter(), called.at(), called.recalls() + 1)))
        : state;
  }

  @Override
  public HallState serviceStarted(TicketEvent.ServiceStarted event) {
    Ticket ticket = places.ticket(event.ticket());
    return places.keep(
        ticket.with(
            new Stage.AtCounter(
                event.counter(), ticket.stage().whenCalled().orElse(event.at()), event.at())));
  }

  @Override
  public HallState serviceFinished(TicketEvent.ServiceFinished event) {
    Ticket ticket = places.ticket(event.ticket());
    Stage finished =
        new Stage.Finished(
            event.counter(),
            ticket.stage().whenCalled().orElse(event.at()),
            ticket.stage().whenStarted(),
            event.at(),
            event.outcome());
    counters.turn(event.counter(), new Counter.Free());
    return places.end(ticket, finished);
  }

  @Override
  public HallState ticketMissed(TicketEvent.TicketMissed event) {
    counters.turn(event.counter(), new Counter.Free());
    return places.end(places.ticket(event.ticket()), new Stage.Missed(event.counter(), event.at()));
  }

  @Override
  public HallState ticketParked(TicketEvent.TicketParked event) {
    counters.turn(event.counter(), new Counter.Free());
    Ticket ticket = places.ticket(event.ticket());
    state.parked.add(ticket.id());
    return places.keep(ticket.with(new Stage.Parked(event.counter(), event.until(), event.at())));
  }

  @Override
  public HallState ticketReturned(TicketEvent.TicketReturned event) {
    Ticket ticket = places.ticket(event.ticket());
    places.leave(ticket);
    return places.wait(ticket, ticket.firstPlace(), ticket.firstArrival(), Optional.empty());
  }

  @Override
  public HallState ticketFreed(TicketEvent.TicketFreed event) {
    Ticket ticket = places.ticket(event.ticket());
    places.leave(ticket);
    return ticket.stage() instanceof Stage.Waiting waiting
        ? places.wait(ticket, waiting.place(), waiting.arrival(), Optional.empty())
        : state;
  }

  @Override
  public HallState ticketTransferred(TicketEvent.TicketTransferred event) {
    counters.turn(event.counter(), new Counter.Free());
    Ticket before = places.ticket(event.ticket());
    state.holders.remove(before);
    Ticket ticket = before.with(event.service());
    state.holders.add(ticket);
    return event.keepPlace()
        ? places.wait(ticket, ticket.firstPlace(), ticket.firstArrival(), event.only())
        : places.wait(ticket, state.nextPlace(), state.hallTime(event.at()), event.only());
  }

  @Override
  public HallState servicePaused(TicketEvent.ServicePaused event) {
    Ticket ticket = places.ticket(event.ticket());
    return ticket.stage() instanceof Stage.AtCounter at
        ? places.keep(
            ticket.with(
                new Stage.OnHold(
                    at.counter(), at.calledAt(), at.startedAt(), event.at(), event.reason())))
        : state;
  }

  @Override
  public HallState serviceResumed(TicketEvent.ServiceResumed event) {
    Ticket ticket = places.ticket(event.ticket());
    return ticket.stage() instanceof Stage.OnHold hold
        ? places.keep(
            ticket.with(new Stage.AtCounter(hold.counter(), hold.calledAt(), hold.startedAt())))
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
    Ticket ticket = places.ticket(event.ticket());
    places.leave(ticket);
    return places.end(ticket, new Stage.Unserved(event.at()));
  }

  @Override
  public HallState ticketRenamed(TicketEvent.TicketRenamed event) {
    state.numbers.add(event.number());
    return places.keep(places.ticket(event.ticket()).with(event.number()));
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
}
