package org.bancheng.hall.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.state.HallState;

/**
 * Ends the hall day: no more numbers, and whoever waits or is parked is marked unserved. Not while
 * a counter has somebody: that person is served, and the day ends after. Unclaimed appointments end
 * with the day.
 */
public final class EndDay {
  private EndDay() {}

  public static Decision decide(HallState hall, Instant now) {
    if (hall.day().isEmpty() || hall.dayIsClosed() || hasOnlyBegun(hall, now)) {
      return Decision.of();
    }
    Optional<TicketId> inHand =
        hall.counters().stream().flatMap(it -> it.ticketInHand().stream()).findFirst();
    return inHand
        .<Decision>map(it -> new Decision.Refused(Refusal.TICKET_IN_HAND, inHand))
        .orElseGet(() -> closed(hall, now));
  }

  /** Who closes in the night means the day that has ended by itself at midnight. */
  private static boolean hasOnlyBegun(HallState hall, Instant now) {
    return hall.tickets().isEmpty()
        && now.atZone(hall.plan().timezone()).toLocalTime().isBefore(DueDay.AT_LATEST);
  }

  private static Decision closed(HallState hall, Instant now) {
    List<HallEvent> events = new ArrayList<>(Unserved.marks(hall, now));
    events.add(new DayEvent.DayClosed(now));
    return new Decision.Accepted(List.copyOf(events));
  }
}
