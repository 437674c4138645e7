package org.bancheng.hall.serving;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.CounterCommand.TransferTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketTransferred;
import org.bancheng.hall.issuing.HeldTicket;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/**
 * The counter passes its ticket on (转移), or, with an outcome, finishes its step of a visit that
 * goes on elsewhere. The number stays the same.
 */
public final class Transfer {
  private Transfer() {}

  public static Decision decide(HallState hall, TransferTicket command, Instant now) {
    return TicketInHand.at(
        hall,
        command.counter(),
        ticket ->
            unfinished(command, ticket)
                .or(() -> TransferGoal.refusal(hall, command, ticket))
                .map(Decision::refused)
                .or(() -> alreadyHeld(hall, command, ticket))
                .orElseGet(() -> transferred(command, ticket, now)));
  }

  /** A step has an outcome only if the person is at the counter and the work is not interrupted. */
  private static Optional<Refusal> unfinished(TransferTicket command, Ticket ticket) {
    if (command.outcome().isEmpty() || ticket.stage() instanceof Stage.AtCounter) {
      return Optional.empty();
    }
    return Optional.of(
        ticket.stage() instanceof Stage.OnHold ? Refusal.SERVICE_PAUSED : Refusal.NOT_AT_COUNTER);
  }

  private static Optional<Decision> alreadyHeld(
      HallState hall, TransferTicket command, Ticket ticket) {
    ServiceId service = TransferGoal.service(command, ticket);
    return service.equals(ticket.service())
        ? Optional.empty()
        : HeldTicket.refusal(hall, ticket.holder(), service);
  }

  /** A visit that goes on keeps its place: the person has waited for all of it. */
  private static Decision transferred(TransferTicket command, Ticket ticket, Instant now) {
    return Decision.of(
        new TicketTransferred(
            ticket.id(),
            command.counter(),
            TransferGoal.service(command, ticket),
            command.to().counter(),
            command.keepPlace() || command.outcome().isPresent(),
            command.outcome(),
            now));
  }
}
