package org.bancheng.hall.state;

import java.time.Instant;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;

/**
 * A booked slot that nobody has claimed yet.
 *
 * @param slot its beginning
 */
public record Appointment(AppointmentId id, ServiceId service, Instant slot, Holder holder) {}
