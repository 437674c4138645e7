package org.bancheng.hall.issuing;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.state.Appointment;
import org.bancheng.hall.state.HallState;

/**
 * Takes the number of a booked slot. Who claims before slot + grace counts as having come at slot -
 * lead, which may lie ahead: early birds wait as walk-ins of their slot. Neither hours nor quotas
 * stand against it, as both were asked when it was booked; so one may claim in a break.
 *
 * <p>An appointment booked with a card is claimed with the same card, or by its id alone (guide
 * desk); then the ticket is the booker's, who so holds one of this service.
 */
final class ClaimAppointment {
  private ClaimAppointment() {}

  static Decision decide(HallState hall, TakeTicket take, AppointmentId id, Instant now) {
    AppointmentPolicy policy = hall.plan().policy().appointments();
    return hall.appointment(id)
        .filter(it -> now.isBefore(policy.releaseOf(it.slot())))
        .filter(it -> mayClaim(take.holder(), it.holder()))
        .map(it -> claim(hall, take, it, policy.arrivalFor(it.slot()), now))
        .orElse(Decision.refused(Refusal.UNKNOWN_APPOINTMENT));
  }

  private static boolean mayClaim(Holder who, Holder booker) {
    return who.token().isEmpty() || booker.token().isEmpty() || who.token().equals(booker.token());
  }

  private static Decision claim(
      HallState hall, TakeTicket take, Appointment appointment, Instant arrival, Instant now) {
    if (!appointment.service().equals(take.service())) {
      return Decision.refused(Refusal.MALFORMED);
    }
    Holder holder = claimant(take.holder(), appointment.holder());
    Optional<Decision> held = HeldTicket.refusal(hall, holder, take.service());
    return held.orElseGet(() -> NextNumber.forAppointment(hall, take, holder, arrival, now));
  }

  private static Holder claimant(Holder who, Holder booker) {
    HolderGroup group = who.group() == HolderGroup.NONE ? booker.group() : who.group();
    return new Holder(who.token().or(booker::token), group);
  }
}
