package org.bancheng.hall.waiting;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * Where a no-show comes back into its service's line: behind as many people as the plan says, so
 * that missing a call costs something and not everything. Told as an arrival, because a line is
 * ordered by (arrival, place) and whoever comes back gets the newest place: behind everybody who
 * arrived at that instant.
 */
final class ReturnPlace {
  private ReturnPlace() {}

  /**
   * Never earlier than the ticket's own first arrival, so missing a call gains nothing.
   *
   * @return empty: at the end, like somebody who comes at {@code now}
   */
  static Optional<Instant> arrival(HallState hall, Ticket ticket, Instant now) {
    Instant end = hall.hallTime(now);
    Instant behind = behind(hall, ticket, end);
    Instant own = ticket.firstArrival();
    Instant arrival = behind.isBefore(own) ? own : behind;
    return arrival.equals(end) ? Optional.empty() : Optional.of(arrival);
  }

  /** At the end if fewer wait. */
  private static Instant behind(HallState hall, Ticket ticket, Instant end) {
    int people = hall.plan().policy().noShow().behind().orElse(Integer.MAX_VALUE);
    if (people == 0) {
      return ticket.firstArrival();
    }
    return hall.line(ticket.service()).stream()
        .skip(people - 1L)
        .findFirst()
        .map(ReturnPlace::arrival)
        .filter(it -> it.isBefore(end))
        .orElse(end);
  }

  private static Instant arrival(Ticket waiting) {
    return waiting.stage() instanceof Stage.Waiting place
        ? place.arrival()
        : waiting.firstArrival();
  }
}
