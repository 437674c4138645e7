package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.state.HallState;

/**
 * Takes in a number that a kiosk gave out while it was cut off. Its paper is in somebody's hand, so
 * hours, quotas and a closed day do not refuse it: a printed ticket is never lost. Its number is
 * refused if another ticket carries or carried it today: a number is never there twice.
 *
 * <p>The cut-off kiosk could not know that its person holds a live ticket of the service already.
 * Then this one is real all the same and waits like any other, but without the person's token: the
 * token stays with the ticket it has, and the hall goes on knowing one live ticket per person and
 * service.
 */
public final class MergeTicket {
  private MergeTicket() {}

  public static Decision decide(HallState hall, MergeOffline merge, Instant now) {
    if (hall.plan().service(merge.service()).isEmpty()) {
      return Decision.refused(Refusal.UNKNOWN_SERVICE);
    }
    if (hall.day().isEmpty()) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    Series series = merge.number().series();
    if (!series.isOffline() || !series.service().equals(merge.service())) {
      return Decision.refused(Refusal.MALFORMED);
    }
    return hall.ticket(merge.ticket())
        .map(known -> RenameTicket.decide(hall, known, merge, now))
        .orElseGet(() -> issue(hall, merge, now));
  }

  private static Decision issue(HallState hall, MergeOffline merge, Instant now) {
    if (hall.isTaken(merge.number())) {
      return Decision.refused(Refusal.NUMBER_TAKEN);
    }
    List<HallEvent> events = new ArrayList<>();
    events.add(issued(hall, merge, now));
    OfflinePaper.news(merge, Optional.empty()).ifPresent(events::add);
    return new Decision.Accepted(List.copyOf(events));
  }

  private static HallEvent issued(HallState hall, MergeOffline merge, Instant now) {
    Instant arrival = arrival(hall, merge.issuedAt(), now);
    return new TicketIssued(
        merge.ticket(),
        merge.number(),
        merge.service(),
        Channel.OFFLINE,
        holder(hall, merge),
        PeopleAhead.ofArrival(hall, merge.service(), arrival),
        now,
        Optional.of(arrival),
        Optional.empty());
  }

  /** Not before the day began, and not later than now, whatever the kiosk's clock said. */
  private static Instant arrival(HallState hall, Instant issuedAt, Instant now) {
    Instant latest = hall.hallTime(now);
    Instant earliest =
        hall.day()
            .map(it -> it.date().atStartOfDay(hall.plan().timezone()).toInstant())
            .orElse(latest);
    Instant notBefore = issuedAt.isBefore(earliest) ? earliest : issuedAt;
    return notBefore.isAfter(latest) ? latest : notBefore;
  }

  private static Holder holder(HallState hall, MergeOffline merge) {
    return HeldTicket.refusal(hall, merge.holder(), merge.service())
        .map(held -> new Holder(Optional.empty(), merge.holder().group()))
        .orElse(merge.holder());
  }
}
