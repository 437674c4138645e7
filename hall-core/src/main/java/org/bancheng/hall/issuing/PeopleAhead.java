package org.bancheng.hall.issuing;

import java.time.Instant;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** How many people of a service's line came before somebody. */
final class PeopleAhead {
  private PeopleAhead() {}

  /**
   * Who comes now. Only those who claimed an appointment early can stand behind, so they alone are
   * looked at: lines are long, and this is asked for every number.
   */
  static int ofWhoComesNow(HallState hall, ServiceId service, Instant now) {
    long early =
        hall.claims().stream()
            .filter(it -> it.service().equals(service) && isInItsLine(it))
            .filter(it -> !cameUntil(it, now))
            .count();
    return hall.waiting(service) - (int) early;
  }

  /** Who counts as having come at some other time. */
  static int ofArrival(HallState hall, ServiceId service, Instant arrival) {
    return (int) hall.line(service).stream().filter(it -> cameUntil(it, arrival)).count();
  }

  /** Who was sent to one counter stands in no service's line. */
  private static boolean isInItsLine(Ticket ticket) {
    return ticket.stage() instanceof Stage.Waiting waiting && waiting.only().isEmpty();
  }

  private static boolean cameUntil(Ticket ticket, Instant arrival) {
    return ticket.stage() instanceof Stage.Waiting waiting && !waiting.arrival().isAfter(arrival);
  }
}
