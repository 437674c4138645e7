package org.bancheng.hall.issuing;

import java.time.Instant;
import java.time.LocalDateTime;
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

  /**
   * Whether the answer goes by a national calendar that is not published for this year, so that a
   * day off may turn out to be missing. Not if the service's or the hall's own dates decide.
   */
  public static boolean isProvisional(HallPlan plan, ServiceId service, Instant at) {
    return plan.service(service)
        .map(it -> hours(plan, it).isProvisionalOn(time(plan, at).toLocalDate()))
        .orElse(false);
  }

  private static boolean isOpen(HallPlan plan, ServicePlan service, Instant at) {
    return hours(plan, service).holdAt(time(plan, at));
  }

  private static DateHours hours(HallPlan plan, ServicePlan service) {
    return new DateHours(service.rules().hours(), plan.policy().dates());
  }

  private static LocalDateTime time(HallPlan plan, Instant at) {
    return at.atZone(plan.timezone()).toLocalDateTime();
  }
}
