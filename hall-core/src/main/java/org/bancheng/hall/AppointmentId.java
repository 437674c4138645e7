package org.bancheng.hall;

import java.util.UUID;

/** One appointment for ever; the id of the booking that asked for it. */
public record AppointmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
