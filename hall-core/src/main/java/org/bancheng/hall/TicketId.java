package org.bancheng.hall;

import java.util.UUID;

/** One ticket (号票) for ever; it is the id of the take request that asked for it. */
public record TicketId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
