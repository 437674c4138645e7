package org.bancheng.hall.calling;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand.CallTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** Calls one waiting ticket before its turn; the reason goes into the journal. */
public final class CallOutOfOrder {
  private CallOutOfOrder() {}

  public static Decision decide(HallState hall, CallTicket command, CallId call, Instant now) {
    return ReadyCounter.check(
        hall, command.counter(), counter -> decide(hall, counter, command, call, now));
  }

  private static Decision decide(
      HallState hall, Counter counter, CallTicket command, CallId call, Instant now) {
    Optional<Ticket> ticket = hall.ticket(command.ticket());
    if (ticket.isEmpty()) {
      return Decision.refused(Refusal.UNKNOWN_TICKET);
    }
    if (!(ticket.get().stage() instanceof Stage.Waiting)) {
      return Decision.refused(Refusal.TICKET_NOT_WAITING);
    }
    return Decision.of(
        new TicketCalled(
            ticket.get().id(),
            ticket.get().number(),
            counter.id(),
            call,
            CallSequence.next(hall, counter),
            Optional.of(command.reason()),
            now));
  }
}
