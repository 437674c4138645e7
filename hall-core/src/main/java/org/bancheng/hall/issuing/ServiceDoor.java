package org.bancheng.hall.issuing;

import java.time.Instant;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.HallState;

/**
 * Whether a service gives out numbers at an instant, as far as hours and the day's end say. Goes by
 * the clock as it stands, even if it was set back: a clock that was wrong for a minute must not
 * shut the hall for the day. Quotas are another question.
 */
public final class ServiceDoor {
  private ServiceDoor() {}

  /** A day that was closed stays so until the next is due. */
  public static boolean isOpen(HallState hall, ServiceId service, Instant now) {
    boolean ended = hall.dayIsClosed() && DueDay.of(hall, now).isEmpty();
    return !ended && isOpen(hall.plan(), service, now);
  }

  /** By the plan alone. */
  public static boolean isOpen(HallPlan plan, ServiceId service, Instant at) {
    return plan.service(service).map(it -> isOpen(plan, it, at)).orElse(false);
  }

  private static boolean isOpen(HallPlan plan, ServicePlan service, Instant at) {
    return new DateHours(service.rules().hours(), plan.policy().dates())
        .holdAt(at.atZone(plan.timezone()).toLocalDateTime());
  }
}
