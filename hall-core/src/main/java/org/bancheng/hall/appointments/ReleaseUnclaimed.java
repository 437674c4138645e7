package org.bancheng.hall.appointments;

import java.time.Instant;
import java.util.List;
import org.bancheng.hall.event.AppointmentEvent.AppointmentEnded;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.state.HallState;

/** Slots that nobody claimed until slot + grace go back to those who wait. */
public final class ReleaseUnclaimed {
  private ReleaseUnclaimed() {}

  /** What is due by now, first booked first. */
  public static List<HallEvent> due(HallState hall, Instant now) {
    AppointmentPolicy policy = hall.plan().policy().appointments();
    return hall.appointments().stream()
        .filter(it -> !now.isBefore(policy.releaseOf(it.slot())))
        .<HallEvent>map(it -> new AppointmentEnded(it.id(), false, now))
        .toList();
  }
}
