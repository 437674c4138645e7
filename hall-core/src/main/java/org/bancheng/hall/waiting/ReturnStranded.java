package org.bancheng.hall.waiting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketReturned;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * Who was in the hand of a counter that has left the plan since waits again at the place of the
 * first arrival: no counter can finish with that person any more, or call.
 */
public final class ReturnStranded {
  private ReturnStranded() {}

  /** All of them, first come first. */
  public static List<HallEvent> due(HallState hall, Instant now) {
    return hall.calledOffPlan().stream()
        .flatMap(id -> hall.ticket(id).stream())
        .filter(ticket -> isInNobodysHand(hall, ticket))
        .sorted(Comparator.comparingLong(Ticket::firstPlace))
        .<HallEvent>map(ticket -> new TicketReturned(ticket.id(), now))
        .toList();
  }

  /** Its counter has left the plan since. */
  static boolean isInNobodysHand(HallState hall, Ticket ticket) {
    return ticket.stage().live()
        && !(ticket.stage() instanceof Stage.Waiting || ticket.stage() instanceof Stage.Parked)
        && hall.counters().stream()
            .noneMatch(it -> it.ticketInHand().filter(ticket.id()::equals).isPresent());
  }
}
