package org.bancheng.hall.state;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bancheng.hall.TicketId;

/** One line in the order of arrival, and the same people once more by kind. */
final class SplitLine {
  private final NavigableMap<Rank, Ticket> everyone = new TreeMap<>();
  private final Map<LineKind, NavigableMap<Rank, Ticket>> kinds = new HashMap<>();

  void put(LineKind kind, Rank rank, Ticket ticket) {
    everyone.put(rank, ticket);
    kinds.computeIfAbsent(kind, unused -> new TreeMap<>()).put(rank, ticket);
  }

  void remove(LineKind kind, Rank rank) {
    everyone.remove(rank);
    NavigableMap<Rank, Ticket> alike = kinds.get(kind);
    if (alike != null && alike.remove(rank) != null && alike.isEmpty()) {
      kinds.remove(kind);
    }
  }

  int size() {
    return everyone.size();
  }

  Collection<Ticket> tickets() {
    return Collections.unmodifiableCollection(everyone.values());
  }

  /** How many stand before each of these; one walk from the end, where most news is. */
  void ahead(Set<TicketId> some, BiConsumer<TicketId, Integer> each) {
    int before = everyone.size();
    int left = some.size();
    var lastFirst = everyone.descendingMap().values().iterator();
    while (left > 0 && lastFirst.hasNext()) {
      TicketId id = lastFirst.next().id();
      before--;
      if (some.contains(id)) {
        each.accept(id, before);
        left--;
      }
    }
  }

  Optional<Rank> first() {
    return everyone.isEmpty() ? Optional.empty() : Optional.of(everyone.firstKey());
  }

  Optional<Rank> lastBefore(Rank rank) {
    return Optional.ofNullable(everyone.lowerKey(rank));
  }

  void heads(BiConsumer<LineKind, Map.Entry<Rank, Ticket>> each) {
    kinds.forEach((kind, alike) -> each.accept(kind, alike.firstEntry()));
  }
}
