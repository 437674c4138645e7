package org.bancheng.demo.simulate.law;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.TicketEvent.TicketIssued;

/** One ticket of the day as the laws see it. */
final class Visit {
  /** Since when somebody waits; of two who came at one instant, who was told of first is first. */
  record Turn(Instant arrival, long place) {
    boolean isBefore(Turn other) {
      int order = arrival.compareTo(other.arrival);
      return order < 0 || order == 0 && place < other.place;
    }
  }

  final TicketIssued issued;
  final Turn first;
  TicketNumber number;
  ServiceId service;
  Turn turn;
  Optional<CounterId> only = Optional.empty();
  Optional<Paper> paper = Optional.empty();
  int overtaken;
  int returns;

  Visit(TicketIssued issued, Turn first) {
    this.issued = issued;
    this.first = first;
    number = issued.number();
    service = issued.service();
    turn = first;
  }
}
