package org.bancheng.hall.state;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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

  Optional<Rank> first() {
    return everyone.isEmpty() ? Optional.empty() : Optional.of(everyone.firstKey());
  }

  void heads(BiConsumer<LineKind, Map.Entry<Rank, Ticket>> each) {
    kinds.forEach((kind, alike) -> each.accept(kind, alike.firstEntry()));
  }
}
