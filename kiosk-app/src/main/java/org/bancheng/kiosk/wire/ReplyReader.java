package org.bancheng.kiosk.wire;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.Slip;
import org.jspecify.annotations.Nullable;

/** The hub's answers as the flow's events. */
public final class ReplyReader {
  private ReplyReader() {}

  /** The request a reply answers; empty if the id is none of ours. */
  public static Optional<UUID> request(KioskReply reply) {
    try {
      return Optional.of(UUID.fromString(reply.id()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A stored ticket. */
  public static KioskEvent granted(KioskReply.Ticket reply) {
    return new KioskEvent.TicketGranted(slip(reply));
  }

  /** A "no" to a take. */
  public static KioskEvent refused(UUID take, KioskReply.Refused reply) {
    Optional<Slip> live =
        Optional.<KioskReply.@Nullable Ticket>ofNullable(reply.live()).map(ReplyReader::slip);
    return new KioskEvent.TakeRefused(
        new TicketId(take), Refusal.valueOf(reply.reason().name()), live);
  }

  private static Slip slip(KioskReply.Ticket ticket) {
    return new Slip(
        new TicketId(ticket.ticket()),
        TicketNumber.parse(ticket.number()),
        new ServiceId(ticket.service()),
        ticket.serviceName(),
        OptionalInt.of(Math.max(0, ticket.ahead())),
        MenuReader.shown(ticket.forecast()),
        ticket.issuedAt(),
        Optional.ofNullable(ticket.track()));
  }
}
