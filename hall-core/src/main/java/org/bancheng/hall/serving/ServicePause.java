package org.bancheng.hall.serving;

import java.time.Instant;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand.PauseService;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.ServicePaused;
import org.bancheng.hall.event.TicketEvent.ServiceResumed;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** The work with the person at the counter is interrupted, and goes on; the person stays. */
public final class ServicePause {
  private ServicePause() {}

  public static Decision pause(HallState hall, PauseService command, Instant now) {
    return TicketInHand.at(hall, command.counter(), ticket -> pause(hall, command, ticket, now));
  }

  private static Decision pause(HallState hall, PauseService command, Ticket ticket, Instant now) {
    if (ticket.stage() instanceof Stage.OnHold) {
      return Decision.refused(Refusal.SERVICE_PAUSED);
    }
    if (!(ticket.stage() instanceof Stage.AtCounter)) {
      return Decision.refused(Refusal.NOT_AT_COUNTER);
    }
    return hall.plan().policy().allowsPause(command.reason())
        ? Decision.of(new ServicePaused(ticket.id(), command.counter(), command.reason(), now))
        : Decision.refused(Refusal.UNKNOWN_REASON);
  }

  public static Decision resume(HallState hall, CounterId counter, Instant now) {
    return TicketInHand.at(
        hall,
        counter,
        ticket ->
            ticket.stage() instanceof Stage.OnHold
                ? Decision.of(new ServiceResumed(ticket.id(), counter, now))
                : Decision.refused(Refusal.SERVICE_NOT_PAUSED));
  }
}
