package org.bancheng.demo.simulate.law;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.TicketEvent.TicketIssued;

/** One ticket of the day as the laws see it. */
final class Visit {
  final HolderGroup group;
  final boolean booked;
  final Instant firstArrival;
  final long firstPlace;
  TicketNumber number;
  ServiceId service;
  Optional<CounterId> only = Optional.empty();
  Instant arrival;
  long place;
  int overtaken;
  int returns;
  Optional<Paper> paper = Optional.empty();

  Visit(TicketIssued event, Instant arrival, long place) {
    this.group = event.holder().group();
    this.booked = event.appointment().isPresent();
    this.number = event.number();
    this.service = event.service();
    this.firstArrival = arrival;
    this.firstPlace = place;
    this.arrival = arrival;
    this.place = place;
  }

  void waits(Instant from, long newPlace, Optional<CounterId> sentTo) {
    arrival = from;
    place = newPlace;
    only = sentTo;
    overtaken = 0;
  }

  boolean cameBefore(Visit other) {
    int order = arrival.compareTo(other.arrival);
    return order < 0 || order == 0 && place < other.place;
  }
}
