package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.TicketCommand.TakeTicket;

/** A ticket on paper, and what has been pencilled on it since. */
final class Slip {
  static final Comparator<Slip> AS_THEY_STAND =
      Comparator.comparing((Slip it) -> it.since).thenComparing(it -> it.place);

  final TakeTicket take;
  final String number;
  final Instant cameAt;
  final int cameAs;
  ServiceId service;
  Optional<CounterId> only = Optional.empty();
  Instant since;
  int place;
  boolean came;
  boolean onHold;
  int recalls;
  int returns;
  Instant missedAt = Instant.MIN;
  Instant backAt = Instant.MIN;

  Slip(TakeTicket take, String number, Instant cameAt, int cameAs) {
    this.take = take;
    this.number = number;
    this.cameAt = cameAt;
    this.cameAs = cameAs;
    this.service = take.service();
    this.since = cameAt;
    this.place = cameAs;
  }

  TicketId id() {
    return take.ticket();
  }

  boolean isOf(HolderToken person) {
    return take.holder().token().filter(person::equals).isPresent();
  }
}
