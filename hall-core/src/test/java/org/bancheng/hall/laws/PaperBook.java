package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.NoShowPolicy;

/** What lies open on the desk while the hall is kept by hand. */
final class PaperBook {
  final HallPlan plan;
  final PaperCounters counters;
  final PaperLine line = new PaperLine();
  final List<Slip> slips = new ArrayList<>();
  final List<Slip> missed = new ArrayList<>();
  final List<Slip> away = new ArrayList<>();
  Instant wallClock = Instant.MIN;
  Instant time = Instant.MIN;

  PaperBook(HallPlan plan) {
    this.plan = plan;
    this.counters = new PaperCounters(plan);
  }

  void clear() {
    List.of(slips, missed, away).forEach(List::clear);
    line.clear();
  }

  NoShowPolicy noShows() {
    return plan.policy().noShow();
  }

  Optional<Slip> slip(TicketId ticket) {
    return slips.stream().filter(it -> it.id().equals(ticket)).findFirst();
  }

  /** The slip of the same person for this service that still counts. */
  Optional<Slip> held(Holder person, ServiceId service) {
    return slips.stream()
        .filter(it -> person.token().filter(it::isOf).isPresent() && it.service.equals(service))
        .filter(this::isHere)
        .findFirst();
  }

  /** Waits, is away for a while, or is at a counter. */
  boolean isHere(Slip slip) {
    return line.has(slip) || away.contains(slip) || counters.haveInHand(slip);
  }
}
