package org.bancheng.hall.issuing;

import java.time.Instant;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;

/**
 * Whether a service gives out numbers at an instant, as far as its hours and the hall's dates say.
 * Goes by the clock as it stands, even if it was set back: a clock that was wrong for a minute must
 * not shut the hall for the day. Quotas and a day that was closed are other questions.
 */
public final class ServiceDoor {
  private ServiceDoor() {}

  /** A service that is not in the plan is not open. */
  public static boolean isOpen(HallPlan plan, ServiceId service, Instant at) {
    return plan.service(service).map(it -> isOpen(plan, it, at)).orElse(false);
  }

  private static boolean isOpen(HallPlan plan, ServicePlan service, Instant at) {
    return new DateHours(service.rules().hours(), plan.policy().dates())
        .holdAt(at.atZone(plan.timezone()).toLocalDateTime());
  }
}
