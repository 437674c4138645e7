package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.spool.OwnNumbers;
import org.bancheng.kiosk.spool.OwnTicket;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.kiosk.wire.Requests;
import org.bancheng.station.HallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the hub of the kiosk's own numbers, one message after the other, each again until it is
 * answered. A refused message does not say which number it means: its numbers are told one by one.
 */
public final class OwnNumberCourier {
  /** 16 KiB is the most the hub reads; a number takes 400 bytes at most. */
  static final int MOST = 25;

  private static final Logger log = LoggerFactory.getLogger(OwnNumberCourier.class);
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private record Sent(UUID id, List<OwnTicket> tickets, Instant again) {}

  private final OwnNumbers own;
  private final KioskWire wire;
  private final HallClock clock;
  private final Supplier<UUID> ids;
  private final Set<TicketId> singly = new HashSet<>();
  private Optional<Sent> sent = Optional.empty();
  private List<OwnTicket> toTell = List.of();
  private int untold;

  /**
   * @param ids for the messages
   */
  public OwnNumberCourier(OwnNumbers own, KioskWire wire, HallClock clock, Supplier<UUID> ids) {
    this.own = own;
    this.wire = wire;
    this.clock = clock;
    this.ids = ids;
  }

  /** The spool may hold something else now. */
  void changed() {
    untold = own.untold();
    toTell = untold == 0 ? List.of() : own.toTell();
  }

  /** Numbers the hub has not answered. */
  int waiting() {
    return untold;
  }

  void sendAgain() {
    sent = sent.map(it -> new Sent(it.id(), it.tickets(), Instant.MIN));
  }

  void sendDue(Instant now) {
    if (sent.isEmpty() && !toTell.isEmpty()) {
      sent = Optional.of(new Sent(ids.get(), next(), Instant.MIN));
    }
    sent = sent.map(it -> now.isBefore(it.again()) ? it : send(it, now));
  }

  private List<OwnTicket> next() {
    OwnTicket first = toTell.get(0);
    return singly.contains(first.id())
        ? List.of(first)
        : toTell.stream().limit(MOST).takeWhile(it -> !singly.contains(it.id())).toList();
  }

  private Sent send(Sent batch, Instant now) {
    boolean gone =
        wire.ask(
            Requests.ownNumbers(
                batch.id(), batch.tickets(), clock.steadyAheadOfHub(), clock.now().getZone()));
    return gone ? new Sent(batch.id(), batch.tickets(), now.plus(AGAIN)) : batch;
  }

  /** Whether the answer was to a message of this courier. */
  boolean answered(UUID id, KioskReply reply) {
    Optional<Sent> batch = sent.filter(it -> it.id().equals(id));
    batch.ifPresent(
        it -> {
          settle(it.tickets().stream().map(OwnTicket::id).toList(), it.tickets(), reply);
          sent = Optional.empty();
          changed();
        });
    return batch.isPresent();
  }

  private void settle(List<TicketId> ids, List<OwnTicket> tickets, KioskReply reply) {
    if (reply instanceof KioskReply.Ok) {
      own.told(ids);
      log.info("The hub has taken in {} numbers of this kiosk's own", ids.size());
    } else if (tickets.size() > 1) {
      singly.addAll(ids);
    } else if (reply instanceof KioskReply.Refused no) {
      own.refused(ids.get(0), no.reason().name());
      log.error("The hub has refused number {}: {}", tickets.get(0).number(), no.reason());
    }
  }
}
