package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;

/**
 * Who waits: one line per service, one per counter for those sent to it, each ordered by arrival.
 * Each step costs at most the logarithm of a line's length.
 */
final class WaitingLines {
  /** Earlier arrival first, then the smaller place. */
  private record Rank(Instant arrival, long place) {
    static final Comparator<Rank> ORDER =
        Comparator.comparing(Rank::arrival).thenComparingLong(Rank::place);

    static Rank of(Ticket ticket) {
      if (ticket.stage() instanceof Stage.Waiting waiting) {
        return new Rank(waiting.arrival(), waiting.place());
      }
      throw new IllegalStateException(ticket.number() + " is not waiting");
    }
  }

  private final Map<ServiceId, NavigableMap<Rank, Ticket>> byService = new HashMap<>();
  private final Map<CounterId, NavigableMap<Rank, Ticket>> byCounter = new HashMap<>();

  void put(Ticket ticket) {
    line(ticket).put(Rank.of(ticket), ticket);
  }

  void remove(Ticket ticket) {
    line(ticket).remove(Rank.of(ticket));
  }

  void clear() {
    byService.clear();
    byCounter.clear();
  }

  /** Those sent to one counter do not count: they are in no service's line. */
  int count(ServiceId service) {
    return line(service).size();
  }

  Collection<Ticket> of(ServiceId service) {
    return Collections.unmodifiableCollection(line(service).values());
  }

  Collection<Ticket> sentHere(CounterId counter) {
    return Collections.unmodifiableCollection(sentTo(counter).values());
  }

  /** The ticket that came first of those this counter may call. */
  Optional<Ticket> first(CounterPlan counter) {
    Map.Entry<Rank, Ticket> first = sentTo(counter.counter()).firstEntry();
    for (ServiceId service : counter.services()) {
      Map.Entry<Rank, Ticket> head = line(service).firstEntry();
      boolean earlier =
          head != null && (first == null || Rank.ORDER.compare(head.getKey(), first.getKey()) < 0);
      first = earlier ? head : first;
    }
    return Optional.ofNullable(first).map(Map.Entry::getValue);
  }

  private NavigableMap<Rank, Ticket> line(Ticket ticket) {
    Optional<CounterId> only =
        ticket.stage() instanceof Stage.Waiting waiting ? waiting.only() : Optional.empty();
    return only.map(this::sentTo).orElseGet(() -> line(ticket.service()));
  }

  private NavigableMap<Rank, Ticket> line(ServiceId service) {
    return byService.computeIfAbsent(service, unused -> new TreeMap<>(Rank.ORDER));
  }

  private NavigableMap<Rank, Ticket> sentTo(CounterId counter) {
    return byCounter.computeIfAbsent(counter, unused -> new TreeMap<>(Rank.ORDER));
  }
}
