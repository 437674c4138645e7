package org.bancheng.hall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ticket (号票) for ever; it is the id of the take request that asked for it. */
public record TicketId(UUID value) {
  /** Written out, as what records have by themselves is linked anew at each start (ADR 9). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TicketId it && value.equals(it.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
