package org.bancheng.hall.day;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** Marks for all who are still in the hall, in the order in which they came into the journal. */
final class Unserved {
  private Unserved() {}

  static List<HallEvent> marks(HallState hall, Instant now) {
    return hall.tickets().stream()
        .filter(it -> it.stage().live())
        .sorted(Comparator.comparingLong(Ticket::firstPlace))
        .<HallEvent>map(it -> new TicketEvent.TicketUnserved(it.id(), now))
        .toList();
  }
}
