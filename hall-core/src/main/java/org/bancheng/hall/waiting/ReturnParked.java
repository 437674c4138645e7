package org.bancheng.hall.waiting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketReturned;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** Parked tickets (挂起) wait again at the place of their first arrival: they had waited for it. */
public final class ReturnParked {
  private ReturnParked() {}

  /** Everybody whose time has come, earliest first; of two at the same instant who came first. */
  public static List<HallEvent> due(HallState hall, Instant now) {
    return hall.parked().stream()
        .flatMap(id -> hall.ticket(id).flatMap(Away::of).stream())
        .filter(away -> !away.until().isAfter(now))
        .sorted(Away.EARLIEST_FIRST)
        .map(away -> returned(away.ticket(), now))
        .toList();
  }

  /** Back before its time, because somebody says so. */
  static Decision byHand(Ticket ticket, Instant now) {
    return Decision.of(returned(ticket, now));
  }

  private static HallEvent returned(Ticket ticket, Instant now) {
    return new TicketReturned(ticket.id(), now);
  }

  private record Away(Ticket ticket, Instant until) {
    static final Comparator<Away> EARLIEST_FIRST =
        Comparator.comparing(Away::until).thenComparing(away -> away.ticket().firstPlace());

    static Optional<Away> of(Ticket ticket) {
      return ticket.stage() instanceof Stage.Parked parked
          ? Optional.of(new Away(ticket, parked.until()))
          : Optional.empty();
    }
  }
}
