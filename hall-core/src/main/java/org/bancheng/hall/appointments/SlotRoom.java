package org.bancheng.hall.appointments;

import java.time.Duration;
import java.time.Instant;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.SlotQuota;
import org.bancheng.hall.state.HallState;

/**
 * Whether a slot can take one more appointment: it holds the plan's share of what the service's
 * quota allows in the same time, rounded down; without such a quota, any number.
 */
final class SlotRoom {
  /** Keeps 0.29 of 100 from becoming 28. */
  private static final double ROUNDING = 1e-9;

  private SlotRoom() {}

  static boolean isLeft(HallState hall, ServicePlan service, Instant slot) {
    AppointmentPolicy policy = hall.plan().policy().appointments();
    return service
        .rules()
        .quota()
        .perSlot()
        .map(quota -> given(hall, service.service(), slot) < most(policy, quota))
        .orElse(true);
  }

  private static long most(AppointmentPolicy policy, SlotQuota quota) {
    double slots = seconds(policy.slot()) / seconds(quota.slot());
    return (long) Math.floor(policy.share() * quota.tickets() * slots + ROUNDING);
  }

  private static double seconds(Duration length) {
    return length.toNanos() / 1e9;
  }

  /** Booked, or claimed before its time. */
  private static long given(HallState hall, ServiceId service, Instant slot) {
    long booked =
        hall.appointments().stream()
            .filter(it -> it.service().equals(service) && it.slot().equals(slot))
            .count();
    long claimed =
        hall.claims().stream()
            .filter(it -> it.number().series().service().equals(service))
            .filter(it -> it.slot().filter(slot::equals).isPresent())
            .count();
    return booked + claimed;
  }
}
