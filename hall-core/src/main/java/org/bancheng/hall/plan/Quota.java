package org.bancheng.hall.plan;

import java.util.Optional;

/** How many numbers of a service may be given out: in a hall day, in a time slot. */
public record Quota(Optional<Integer> perDay, Optional<SlotQuota> perSlot) {
  /** As many as people come. */
  public static final Quota NONE = new Quota(Optional.empty(), Optional.empty());
}
