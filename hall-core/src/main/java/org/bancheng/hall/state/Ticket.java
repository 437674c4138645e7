package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.TicketEvent.TicketIssued;

/**
 * One ticket (号票) as it stands now.
 *
 * @param service for which it waits or is served now; a transfer changes it, not the number
 * @param issuedAt by the hub's clock; of an offline ticket its arrival, when the kiosk printed it
 * @param firstPlace unique in the hall day, in the order in which tickets came into the journal
 * @param firstArrival from when on the person counts as waiting, on the hall's own time
 * @param returns how often it came back after a no-show
 * @param appointment the one claimed with it
 * @param slot the beginning of that appointment's slot
 */
public record Ticket(
    TicketId id,
    TicketNumber number,
    ServiceId service,
    Holder holder,
    int aheadWhenIssued,
    Instant issuedAt,
    Paper paper,
    Stage stage,
    long firstPlace,
    Instant firstArrival,
    int returns,
    Optional<AppointmentId> appointment,
    Optional<Instant> slot) {

  static Ticket issued(TicketIssued event, long place, Instant arrival, Optional<Instant> slot) {
    Paper paper = event.channel() == Channel.DESK ? Paper.NONE : Paper.PENDING;
    return new Ticket(
        event.ticket(),
        event.number(),
        event.service(),
        event.holder(),
        event.ahead(),
        event.channel() == Channel.OFFLINE ? arrival : event.at(),
        paper,
        new Stage.Waiting(place, arrival, Optional.empty()),
        place,
        arrival,
        0,
        event.appointment(),
        slot);
  }

  Ticket with(Stage next) {
    return with(number, service, paper, next, returns);
  }

  Ticket with(Paper known) {
    return with(number, service, known, stage, returns);
  }

  Ticket with(TicketNumber other) {
    return with(other, service, paper, stage, returns);
  }

  Ticket with(ServiceId other) {
    return with(number, other, paper, stage, returns);
  }

  Ticket returned() {
    return with(number, service, paper, stage, returns + 1);
  }

  private Ticket with(
      TicketNumber newNumber, ServiceId newService, Paper newPaper, Stage next, int newReturns) {
    return new Ticket(
        id,
        newNumber,
        newService,
        holder,
        aheadWhenIssued,
        issuedAt,
        newPaper,
        next,
        firstPlace,
        firstArrival,
        newReturns,
        appointment,
        slot);
  }
}
