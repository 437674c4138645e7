package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.state.HallState;

/** Gives out the next number of the service's series, once nothing stands against it. */
final class NextNumber {
  private NextNumber() {}

  static Decision forWhoComesNow(HallState hall, TakeTicket take, Instant now) {
    int ahead = PeopleAhead.ofWhoComesNow(hall, take.service(), hall.hallTime(now));
    return give(hall, take, take.holder(), ahead, Optional.empty(), now);
  }

  static Decision forAppointment(
      HallState hall, TakeTicket take, Holder holder, Instant arrival, Instant now) {
    int ahead = PeopleAhead.ofArrival(hall, take.service(), arrival);
    return give(hall, take, holder, ahead, Optional.of(arrival), now);
  }

  private static Decision give(
      HallState hall,
      TakeTicket take,
      Holder holder,
      int ahead,
      Optional<Instant> arrival,
      Instant now) {
    Series series = Series.of(take.service());
    int number = hall.lastNumber(series) + 1;
    if (number > TicketNumber.LAST) {
      return Decision.refused(Refusal.NUMBERS_EXHAUSTED);
    }
    return Decision.of(
        new TicketIssued(
            take.ticket(),
            new TicketNumber(series, number),
            take.service(),
            take.channel(),
            holder,
            ahead,
            now,
            arrival,
            take.appointment()));
  }
}
