package org.bancheng.hall.plan;

import java.time.Duration;
import java.time.Instant;

/**
 * How appointments are merged into the line.
 *
 * @param slot the length of one slot
 * @param lead who checks in on time counts as having come this long before the slot
 * @param grace so long after its beginning a slot may still be claimed; then it is released
 * @param share of a slot's capacity that may be booked, 0 to 1
 */
public record AppointmentPolicy(Duration slot, Duration lead, Duration grace, double share) {
  public AppointmentPolicy {
    if (slot.isNegative() || slot.isZero() || lead.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException(
          "appointments: a slot must take some time, lead and grace cannot be negative");
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("appointments: share must be 0 to 1: " + share);
    }
  }

  public static AppointmentPolicy standard() {
    return new AppointmentPolicy(
        Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofMinutes(10), 0.6);
  }

  /** From when on somebody who claims this slot counts as waiting. */
  public Instant arrivalFor(Instant slotBegin) {
    return slotBegin.minus(lead);
  }

  /** From this instant on a slot can no longer be claimed. */
  public Instant releaseOf(Instant slotBegin) {
    return slotBegin.plus(grace);
  }
}
