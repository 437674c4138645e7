package org.bancheng.hub.bus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bancheng.bus.message.KioskRequest.OfflineTicket;
import org.bancheng.bus.message.KioskRequest.OfflineTickets;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hub.loop.Order;

/**
 * Numbers that a kiosk gave out while cut off, as orders: one each, so that one that cannot be
 * taken does not keep the others out.
 */
final class OfflineOrders {
  private static final int MOST = 500;

  private OfflineOrders() {}

  /**
   * @throws IllegalArgumentException if a field makes no sense, or there are more than 500
   */
  static List<Order> of(KioskId kiosk, OfflineTickets request) {
    if (request.tickets().size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " tickets; send them in parts");
    }
    return request.tickets().stream().map(ticket -> order(kiosk, ticket)).toList();
  }

  /** The id is not the take's: a take may be stored under that already, with another number. */
  private static Order order(KioskId kiosk, OfflineTicket ticket) {
    Duration offset = Objects.requireNonNullElse(ticket.clockOffset(), Duration.ZERO);
    return new Order(
        id(ticket),
        "kiosk:" + kiosk,
        new TicketCommand.MergeOffline(
            new TicketId(ticket.id()),
            TicketNumber.parse(ticket.number()),
            new ServiceId(ticket.service()),
            KioskOrders.holder(ticket.holder()),
            ticket.outcome() == null ? Paper.PENDING : KioskOrders.paper(ticket.outcome()),
            ticket.issuedAt().toInstant().minus(offset)));
  }

  /** The same ticket told again with the same fate is the same order. */
  private static CommandId id(OfflineTicket ticket) {
    String name = "offline\n" + ticket.id() + "\n" + ticket.number() + "\n" + ticket.outcome();
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
