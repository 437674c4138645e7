package org.bancheng.hall.appointments;

import java.util.Optional;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.issuing.HeldTicket;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/**
 * One appointment per person, service and day, claimed ones too; none beside a live ticket of the
 * service. One that was given back or released leaves room for another.
 */
final class OneADay {
  private OneADay() {}

  static Optional<Decision> refusal(HallState hall, BookAppointment wish) {
    return HeldTicket.refusal(hall, wish.holder(), wish.service())
        .or(() -> wish.holder().token().flatMap(it -> refusal(hall, it, wish.service())));
  }

  private static Optional<Decision> refusal(HallState hall, HolderToken person, ServiceId service) {
    Optional<Ticket> claimed =
        hall.claims().stream()
            .filter(it -> it.number().series().service().equals(service))
            .filter(it -> it.holder().token().filter(person::equals).isPresent())
            .findFirst();
    boolean booked =
        hall.appointments().stream()
            .filter(it -> it.service().equals(service))
            .anyMatch(it -> it.holder().token().filter(person::equals).isPresent());
    return booked || claimed.isPresent()
        ? Optional.of(new Decision.Refused(Refusal.ALREADY_HOLDS_TICKET, claimed.map(Ticket::id)))
        : Optional.empty();
  }
}
