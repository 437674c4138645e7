package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketRenamed;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/**
 * A kiosk tells a ticket that is stored already. Told before: nothing happens, except that a newer
 * outcome of its paper is noted. Or the take was stored and its reply came too late, so that the
 * kiosk printed a number of its own: the ticket carries the printed one from now on, at whatever
 * stage it is, and keeps its place; its old number is burnt.
 */
final class RenameTicket {
  private RenameTicket() {}

  static Decision decide(HallState hall, Ticket known, MergeOffline merge, Instant now) {
    if (!known.number().series().service().equals(merge.service())) {
      return Decision.refused(Refusal.MALFORMED);
    }
    boolean same = known.number().equals(merge.number());
    if (!same && hall.isTaken(merge.number())) {
      return Decision.refused(Refusal.NUMBER_TAKEN);
    }
    List<HallEvent> events = new ArrayList<>();
    if (!same) {
      events.add(new TicketRenamed(known.id(), merge.number(), now));
    }
    OfflinePaper.news(merge, Optional.of(known)).ifPresent(events::add);
    return new Decision.Accepted(List.copyOf(events));
  }
}
