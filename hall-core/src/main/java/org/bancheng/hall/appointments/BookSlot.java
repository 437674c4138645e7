package org.bancheng.hall.appointments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.AppointmentEvent.AppointmentBooked;
import org.bancheng.hall.issuing.QuotaLeft;
import org.bancheng.hall.issuing.ServiceDoor;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.TimeSlot;
import org.bancheng.hall.state.HallState;

/**
 * Books a slot that begins later today, on a slot boundary, within the service's hours; one per
 * person, service and day, as long as the slot and the quotas have room.
 */
public final class BookSlot {
  private BookSlot() {}

  public static Decision decide(HallState hall, BookAppointment wish, Instant now) {
    Optional<ServicePlan> service = hall.plan().service(wish.service());
    if (service.isEmpty()) {
      return Decision.refused(Refusal.UNKNOWN_SERVICE);
    }
    if (hall.day().isEmpty()) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    if (hall.dayIsClosed()) {
      return Decision.refused(Refusal.DAY_CLOSED);
    }
    if (hall.appointment(wish.appointment()).isPresent() || !isASlotToCome(hall, wish, now)) {
      return Decision.refused(Refusal.MALFORMED);
    }
    return OneADay.refusal(hall, wish).orElseGet(() -> book(hall, service.get(), wish, now));
  }

  private static boolean isASlotToCome(HallState hall, BookAppointment wish, Instant now) {
    ZoneId zone = hall.plan().timezone();
    HallDay day = new HallDay(wish.slot().atZone(zone).toLocalDate());
    TimeSlot slot = TimeSlot.at(wish.slot(), hall.plan().policy().appointments().slot(), zone);
    return hall.day().equals(Optional.of(day))
        && slot.from().equals(wish.slot())
        && wish.slot().isAfter(hall.hallTime(now));
  }

  private static Decision book(
      HallState hall, ServicePlan service, BookAppointment wish, Instant now) {
    if (!ServiceDoor.isOpen(hall.plan(), wish.service(), wish.slot())) {
      return Decision.refused(Refusal.SERVICE_CLOSED);
    }
    if (!SlotRoom.isLeft(hall, service, wish.slot())) {
      return Decision.refused(Refusal.SLOT_FULL);
    }
    return QuotaLeft.isLeft(hall, service, wish.slot())
        ? Decision.of(
            new AppointmentBooked(
                wish.appointment(), wish.service(), wish.slot(), wish.holder(), now))
        : Decision.refused(Refusal.QUOTA_REACHED);
  }
}
