package org.bancheng.hall.event;

import java.time.Instant;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;

/** A slot is booked, and is no longer. */
public sealed interface AppointmentEvent extends HallEvent {
  AppointmentId appointment();

  /** Somebody will come at {@code slot}. */
  record AppointmentBooked(
      AppointmentId appointment, ServiceId service, Instant slot, Holder holder, Instant at)
      implements AppointmentEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.appointmentBooked(this);
    }
  }

  /** An appointment nobody claims any more: cancelled, or released when its grace was over. */
  record AppointmentEnded(AppointmentId appointment, boolean cancelled, Instant at)
      implements AppointmentEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.appointmentEnded(this);
    }
  }
}
