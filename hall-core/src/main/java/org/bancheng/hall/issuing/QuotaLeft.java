package org.bancheng.hall.issuing;

import java.time.Instant;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.plan.TimeSlot;
import org.bancheng.hall.state.HallState;

/**
 * Whether one more number of a service may be given out. Counted are all that were, offline ones
 * and ended ones too, and the appointments that nobody has claimed yet: those numbers are promised.
 */
public final class QuotaLeft {
  private QuotaLeft() {}

  /**
   * @param at when the person counts as having come, or the beginning of the slot
   */
  public static boolean isLeft(HallState hall, ServicePlan service, Instant at) {
    Quota quota = service.rules().quota();
    ServiceId id = service.service();
    return quota.perDay().map(most -> inDay(hall, id) < most).orElse(true)
        && quota.perSlot().map(most -> inSlot(hall, id, most, at) < most.tickets()).orElse(true);
  }

  private static long inDay(HallState hall, ServiceId service) {
    return hall.issued(service)
        + hall.appointments().stream().filter(it -> it.service().equals(service)).count();
  }

  private static long inSlot(HallState hall, ServiceId service, SlotQuota quota, Instant at) {
    TimeSlot slot = TimeSlot.at(at, quota.slot(), hall.plan().timezone());
    return hall.issued(service, slot.from(), slot.to())
        + hall.appointments().stream()
            .filter(it -> it.service().equals(service) && slot.holds(it.slot()))
            .count();
  }
}
