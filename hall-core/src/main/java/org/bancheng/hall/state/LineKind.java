package org.bancheng.hall.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What makes people gain urgency alike. Of two of a kind in the same line, the one who came first
 * is the more urgent at any time; so a counter need look only at the first of each kind.
 *
 * @param group as which they wait: {@code NONE} where the service does not favour theirs
 * @param untilSlot from the arrival to the slot of the appointment, zero if that had begun; empty:
 *     no appointment. Those who check in on time share one value, the plan's lead
 */
public record LineKind(ServiceId service, HolderGroup group, Optional<Duration> untilSlot) {
  static Duration between(Instant arrival, Instant slot) {
    return slot.isAfter(arrival) ? Duration.between(arrival, slot) : Duration.ZERO;
  }

  /** Written out, as what records have by themselves is linked anew at each start (ADR 9). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineKind kind
        && group == kind.group
        && service.equals(kind.service)
        && untilSlot.equals(kind.untilSlot);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * service.hashCode() + group.hashCode()) + untilSlot.hashCode();
  }
}
