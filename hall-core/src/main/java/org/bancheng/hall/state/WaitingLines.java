package org.bancheng.hall.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bancheng.hall.ServiceId;

/**
 * Who waits, one line per service, ordered by place. Each step costs at most the logarithm of a
 * line's length.
 */
final class WaitingLines {
  private final Map<ServiceId, NavigableMap<Long, Ticket>> lines = new HashMap<>();

  void put(Ticket ticket) {
    line(ticket.service()).put(place(ticket), ticket);
  }

  void remove(Ticket ticket) {
    line(ticket.service()).remove(place(ticket));
  }

  void clear() {
    lines.clear();
  }

  int count(ServiceId service) {
    return line(service).size();
  }

  Collection<Ticket> of(ServiceId service) {
    return line(service).values();
  }

  /** The ticket with the earliest place in any of these services' lines. */
  Optional<Ticket> first(List<ServiceId> services) {
    Ticket first = null;
    for (ServiceId service : services) {
      Map.Entry<Long, Ticket> head = line(service).firstEntry();
      if (head != null && (first == null || head.getKey() < place(first))) {
        first = head.getValue();
      }
    }
    return Optional.ofNullable(first);
  }

  private NavigableMap<Long, Ticket> line(ServiceId service) {
    return lines.computeIfAbsent(service, unused -> new TreeMap<>());
  }

  private static long place(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting waiting) {
      return waiting.place();
    }
    throw new IllegalStateException(ticket.number() + " is not waiting");
  }
}
