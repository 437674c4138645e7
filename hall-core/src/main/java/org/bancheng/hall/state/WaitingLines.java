package org.bancheng.hall.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.HallPlan;

/**
 * Who waits: one line per service, one per counter for those sent to it, each ordered by arrival.
 * Each step costs at most the logarithm of a line's length.
 */
final class WaitingLines {
  private final Map<ServiceId, Set<HolderGroup>> favoured = new HashMap<>();
  private final Map<ServiceId, SplitLine> byService = new HashMap<>();
  private final Map<CounterId, SplitLine> byCounter = new HashMap<>();

  WaitingLines(HallPlan plan) {
    plan.services().forEach(it -> favoured.put(it.service(), it.rules().groups()));
  }

  void put(Ticket ticket) {
    line(ticket).put(kind(ticket), Rank.of(ticket), ticket);
  }

  void remove(Ticket ticket) {
    line(ticket).remove(kind(ticket), Rank.of(ticket));
  }

  void clear() {
    byService.clear();
    byCounter.clear();
  }

  /** Those sent to one counter do not count: they are in no service's line. */
  int count(ServiceId service) {
    return of(service).size();
  }

  Collection<Ticket> tickets(ServiceId service) {
    return of(service).tickets();
  }

  Map<TicketId, Integer> ahead(Collection<Ticket> some) {
    Map<ServiceId, Set<TicketId>> wanted = new HashMap<>();
    for (Ticket ticket : some) {
      if (ticket.stage() instanceof Stage.Waiting waiting && waiting.only().isEmpty()) {
        wanted.computeIfAbsent(ticket.service(), unused -> new HashSet<>()).add(ticket.id());
      }
    }
    Map<TicketId, Integer> ahead = new HashMap<>();
    wanted.forEach((service, ids) -> of(service).ahead(ids, ahead::put));
    return ahead;
  }

  Collection<Ticket> sentHere(CounterId counter) {
    return sentTo(counter).tickets();
  }

  SplitLine of(ServiceId service) {
    return byService.computeIfAbsent(service, unused -> new SplitLine());
  }

  SplitLine sentTo(CounterId counter) {
    return byCounter.computeIfAbsent(counter, unused -> new SplitLine());
  }

  LineKind kind(Ticket waiting) {
    Set<HolderGroup> groups = favoured.getOrDefault(waiting.service(), Set.of());
    HolderGroup group = waiting.holder().group();
    return new LineKind(
        waiting.service(),
        groups.contains(group) ? group : HolderGroup.NONE,
        waiting.slot().map(slot -> LineKind.between(Rank.of(waiting).arrival(), slot)));
  }

  private SplitLine line(Ticket ticket) {
    Optional<CounterId> only =
        ticket.stage() instanceof Stage.Waiting waiting ? waiting.only() : Optional.empty();
    return only.map(this::sentTo).orElseGet(() -> of(ticket.service()));
  }
}
