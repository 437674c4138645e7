package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;

/** Where tickets are: in a line, in a counter's hand, expected back, or at their end. */
final class TicketPlaces {
  private final HallState state;
  private final CounterDuties counters;

  TicketPlaces(HallState state, CounterDuties counters) {
    this.state = state;
    this.counters = counters;
  }

  /**
   * @throws IllegalStateException if there is none
   */
  Ticket ticket(TicketId id) {
    return state
        .ticket(id)
        .orElseThrow(() -> new IllegalStateException("event names an unknown ticket: " + id));
  }

  /**
   * Out of the line, no longer expected back, in no counter's hand. A counter may have it there
   * that was not in the plan when the event was decided, and is again.
   */
  void leave(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting) {
      state.lines.remove(ticket);
    }
    state.parked.remove(ticket.id());
    state.counters().stream()
        .filter(counter -> counter.ticketInHand().filter(ticket.id()::equals).isPresent())
        .map(Counter::id)
        .toList()
        .forEach(counter -> counters.turn(counter, new Counter.Free()));
  }

  /** Who was sent to a counter that has left the plan since waits for any of the service. */
  HallState wait(Ticket ticket, long place, Instant arrival, Optional<CounterId> only) {
    Optional<CounterId> known = only.filter(it -> state.counter(it).isPresent());
    return keep(ticket.with(new Stage.Waiting(place, arrival, known)));
  }

  HallState end(Ticket ticket, Stage ended) {
    state.holders.remove(ticket);
    return keep(ticket.with(ended));
  }

  HallState keep(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting) {
      state.lines.put(ticket);
    }
    state.tickets.put(ticket.id(), ticket);
    return state;
  }
}
