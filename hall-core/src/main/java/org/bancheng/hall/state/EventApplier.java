package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;

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
  public HallState dayStarted(HallEvent.DayStarted event) {
    state.startDay(event.day());
    return state;
  }

  @Override
  public HallState ticketIssued(HallEvent.TicketIssued event) {
    state.numberGiven(event.number().series(), event.number().number());
    Ticket ticket = Ticket.issued(event, state.nextPlace());
    state.holders.add(ticket);
    return keep(ticket);
  }

  @Override
  public HallState paperReported(HallEvent.PaperReported event) {
    return keep(ticket(event.ticket()).with(event.paper()));
  }

  @Override
  public HallState ticketCancelled(HallEvent.TicketCancelled event) {
    Ticket waiting = ticket(event.ticket());
    state.lines.remove(waiting);
    return end(waiting, new Stage.Cancelled(event.at()));
  }

  @Override
  public HallState ticketRequeued(HallEvent.TicketRequeued event) {
    Ticket ticket = ticket(event.ticket()).with(new Stage.Waiting(state.nextPlace()));
    state.holders.add(ticket);
    return keep(ticket);
  }

  @Override
  public HallState counterOpened(HallEvent.CounterOpened event) {
    return turn(event.counter(), new Counter.Free());
  }

  @Override
  public HallState counterClosed(HallEvent.CounterClosed event) {
    return turn(event.counter(), new Counter.Closed());
  }

  @Override
  public HallState counterPaused(HallEvent.CounterPaused event) {
    return turn(event.counter(), new Counter.Paused(event.reason()));
  }

  @Override
  public HallState counterResumed(HallEvent.CounterResumed event) {
    return turn(event.counter(), new Counter.Free());
  }

  @Override
  public HallState ticketCalled(HallEvent.TicketCalled event) {
    Ticket waiting = ticket(event.ticket());
    state.lines.remove(waiting);
    turn(event.counter(), new Counter.Busy(event.ticket()));
    show(event.counter(), ShownCall.of(event));
    return keep(waiting.with(new Stage.Called(event.counter(), event.at(), 0)));
  }

  @Override
  public HallState ticketRecalled(HallEvent.TicketRecalled event) {
    Ticket ticket = ticket(event.ticket());
    show(event.counter(), ShownCall.of(event));
    return ticket.stage() instanceof Stage.Called called
        ? keep(ticket.with(new Stage.Called(called.counter(), called.at(), called.recalls() + 1)))
        : state;
  }

  @Override
  public HallState serviceStarted(HallEvent.ServiceStarted event) {
    Ticket ticket = ticket(event.ticket());
    return keep(
        ticket.with(
            new Stage.AtCounter(event.counter(), calledAt(ticket, event.at()), event.at())));
  }

  @Override
  public HallState serviceFinished(HallEvent.ServiceFinished event) {
    Ticket ticket = ticket(event.ticket());
    Optional<Instant> startedAt =
        ticket.stage() instanceof Stage.AtCounter at
            ? Optional.of(at.startedAt())
            : Optional.empty();
    Stage finished =
        new Stage.Finished(
            event.counter(), calledAt(ticket, event.at()), startedAt, event.at(), event.outcome());
    turn(event.counter(), new Counter.Free());
    return end(ticket, finished);
  }

  @Override
  public HallState ticketMissed(HallEvent.TicketMissed event) {
    turn(event.counter(), new Counter.Free());
    return end(ticket(event.ticket()), new Stage.Missed(event.counter(), event.at()));
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

  private void show(CounterId counter, ShownCall call) {
    state.counter(counter).ifPresent(it -> state.callLog(it.plan().zone()).add(call));
  }

  private Ticket ticket(TicketId id) {
    return state
        .ticket(id)
        .orElseThrow(() -> new IllegalStateException("event names an unknown ticket: " + id));
  }

  private static Instant calledAt(Ticket ticket, Instant otherwise) {
    if (ticket.stage() instanceof Stage.Called called) {
      return called.at();
    }
    return ticket.stage() instanceof Stage.AtCounter at ? at.calledAt() : otherwise;
  }
}
