package org.bancheng.hall.command;

import java.time.Instant;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;

/** What may be asked for a slot. */
public sealed interface AppointmentCommand extends HallCommand {
  AppointmentId appointment();

  /** Book a slot; {@code slot} is its beginning. */
  record BookAppointment(AppointmentId appointment, ServiceId service, Instant slot, Holder holder)
      implements AppointmentCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.bookAppointment(this);
    }
  }

  /** Give a booked slot back. */
  record CancelAppointment(AppointmentId appointment) implements AppointmentCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cancelAppointment(this);
    }
  }
}
