package org.bancheng.hall.serving;

import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.CounterCommand.TransferTicket;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** Whether a ticket can be sent where the clerk says; nobody may be sent where no one calls. */
final class TransferGoal {
  private TransferGoal() {}

  /** For which the ticket will wait: the one named, or its own. */
  static ServiceId service(TransferTicket command, Ticket ticket) {
    return command.to().service().orElse(ticket.service());
  }

  /** Empty: it can be sent there. */
  static Optional<Refusal> refusal(HallState hall, TransferTicket command, Ticket ticket) {
    ServiceId service = service(command, ticket);
    if (command.to().service().isEmpty() && command.to().counter().isEmpty()) {
      return Optional.of(Refusal.MALFORMED);
    }
    if (hall.plan().service(service).isEmpty()) {
      return Optional.of(Refusal.NOWHERE_TO_GO);
    }
    return command
        .to()
        .counter()
        .map(counter -> toCounter(hall.plan(), counter, service))
        .orElseGet(() -> toService(hall.plan(), service))
        .or(() -> toItself(command, ticket));
  }

  private static Optional<Refusal> toCounter(HallPlan plan, CounterId id, ServiceId service) {
    Optional<CounterPlan> counter = plan.counter(id);
    if (counter.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_COUNTER);
    }
    return counter.filter(it -> it.services().contains(service)).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.NOWHERE_TO_GO);
  }

  private static Optional<Refusal> toService(HallPlan plan, ServiceId service) {
    return plan.zoneOf(service).isPresent() ? Optional.empty() : Optional.of(Refusal.NOWHERE_TO_GO);
  }

  private static Optional<Refusal> toItself(TransferTicket command, Ticket ticket) {
    boolean itself =
        command.to().counter().filter(command.counter()::equals).isPresent()
            && service(command, ticket).equals(ticket.service());
    return itself ? Optional.of(Refusal.NOT_ALLOWED) : Optional.empty();
  }
}
