package org.bancheng.kiosk.wire;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.TicketHolder;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.kiosk.flow.TakeOrder;
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
