package org.bancheng.hall.state;

import java.time.Instant;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.HallEvent.TicketIssued;

/** One ticket (号票) as it stands now. */
public record Ticket(
    TicketId id,
    TicketNumber number,
    ServiceId service,
    Holder holder,
    int aheadWhenIssued,
    Instant issuedAt,
    Paper paper,
    Stage stage) {

  static Ticket issued(TicketIssued event, long place) {
    Paper paper = event.channel() == Channel.KIOSK ? Paper.PENDING : Paper.NONE;
    return new Ticket(
        event.ticket(),
        event.number(),
        event.service(),
        event.holder(),
        event.ahead(),
        event.at(),
        paper,
        new Stage.Waiting(place));
  }

  Ticket with(Stage next) {
    return new Ticket(id, number, service, holder, aheadWhenIssued, issuedAt, paper, next);
  }

  Ticket with(Paper known) {
    return new Ticket(id, number, service, holder, aheadWhenIssued, issuedAt, known, stage);
  }
}
