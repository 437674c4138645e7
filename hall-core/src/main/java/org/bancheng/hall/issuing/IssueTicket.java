package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.HallState;

/**
 * Who gets a number: anybody while the service is open and its quota lasts, with one live ticket
 * per person and service. Who has an appointment claims it instead.
 */
public final class IssueTicket {
  private IssueTicket() {}

  public static Decision decide(HallState hall, TakeTicket take, Instant now) {
    Optional<ServicePlan> service = hall.plan().service(take.service());
    if (service.isEmpty()) {
      return Decision.refused(Refusal.UNKNOWN_SERVICE);
    }
    if (hall.day().isEmpty()) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    if (hall.dayIsClosed()) {
      return Decision.refused(Refusal.DAY_CLOSED);
    }
    if (hall.ticket(take.ticket()).isPresent()) {
      return Decision.refused(Refusal.MALFORMED);
    }
    return take.appointment()
        .map(id -> ClaimAppointment.decide(hall, take, id, now))
        .orElseGet(() -> walkIn(hall, take, service.get(), now));
  }

  /** The ticket held is named at any hour: its holder may want it printed again. */
  private static Decision walkIn(
      HallState hall, TakeTicket take, ServicePlan service, Instant now) {
    Optional<Decision> held = HeldTicket.refusal(hall, take.holder(), take.service());
    if (held.isPresent()) {
      return held.get();
    }
    if (!ServiceDoor.isOpen(hall.plan(), take.service(), now)) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    return QuotaLeft.isLeft(hall, service, hall.hallTime(now))
        ? NextNumber.forWhoComesNow(hall, take, now)
        : Decision.refused(Refusal.QUOTA_REACHED);
  }
}
