package org.bancheng.kiosk.wire;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.TicketHolder;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.spool.OwnTicket;
import org.bancheng.kiosk.spool.PaperReport;
import org.jspecify.annotations.Nullable;

/** What the kiosk asks, as payloads. */
public final class Requests {
  private Requests() {}

  /** A number, please. */
  public static KioskRequest take(TakeOrder order, ZonedDateTime now) {
    return new KioskRequest.Take(
        order.take().value(),
        order.service().value(),
        now.toOffsetDateTime(),
        "kiosk",
        holder(order.holder()));
  }

  private static @Nullable TicketHolder holder(Holder holder) {
    return holder.equals(Holder.UNKNOWN)
        ? null
        : new TicketHolder(holder.token().map(HolderToken::value).orElse(null), holder.group());
  }

  /**
   * Numbers of the kiosk's own.
   *
   * @param ahead how far this kiosk's clock is ahead of the hub's, for numbers given out before it
   *     could be known
   */
  public static KioskRequest ownNumbers(
      UUID id, List<OwnTicket> tickets, Optional<Duration> ahead, ZoneId zone) {
    return new KioskRequest.OfflineTickets(
        id, tickets.stream().map(ticket -> offline(ticket, ahead, zone)).toList());
  }

  private static KioskRequest.OfflineTicket offline(
      OwnTicket ticket, Optional<Duration> ahead, ZoneId zone) {
    return new KioskRequest.OfflineTicket(
        ticket.id().value(),
        ticket.number().toString(),
        ticket.service().value(),
        ticket.issuedAt().truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime(),
        ticket.clockOffset().or(() -> ahead).map(Requests::inMillis).orElse(null),
        holder(ticket.holder()),
        ticket.outcome().orElse(null));
  }

  private static Duration inMillis(Duration exact) {
    return exact.truncatedTo(ChronoUnit.MILLIS);
  }

  /** What became of a paper. */
  public static KioskRequest printed(PaperReport report, ZonedDateTime now) {
    OffsetDateTime at = report.at().atZone(now.getZone()).toOffsetDateTime();
    return new KioskRequest.Printed(
        report.id(),
        report.ticket().value(),
        report.outcome(),
        report.cause().orElse(null),
        report.copy(),
        at);
  }
}
