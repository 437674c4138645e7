package org.bancheng.hall.appointments;

import java.time.Instant;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.AppointmentEvent.AppointmentEnded;
import org.bancheng.hall.state.HallState;

/** Cancels an appointment that nobody has claimed; a claimed one is a ticket, cancelled as such. */
public final class GiveSlotBack {
  private GiveSlotBack() {}

  public static Decision decide(HallState hall, AppointmentId id, Instant now) {
    return hall.appointment(id)
        .map(it -> Decision.of(new AppointmentEnded(id, true, now)))
        .orElse(Decision.refused(Refusal.UNKNOWN_APPOINTMENT));
  }
}
