package org.bancheng.hall.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

/** Which person holds which live ticket: at most one per service. */
final class LiveHolders {
  private record Key(HolderToken holder, ServiceId service) {}

  private final Map<Key, TicketId> tickets = new HashMap<>();

  Optional<TicketId> ticket(HolderToken holder, ServiceId service) {
    return Optional.ofNullable(tickets.get(new Key(holder, service)));
  }

  void add(Ticket ticket) {
    ticket
        .holder()
        .token()
        .ifPresent(token -> tickets.put(new Key(token, ticket.service()), ticket.id()));
  }

  void remove(Ticket ticket) {
    ticket
        .holder()
        .token()
        .ifPresent(token -> tickets.remove(new Key(token, ticket.service()), ticket.id()));
  }

  void clear() {
    tickets.clear();
  }
}
