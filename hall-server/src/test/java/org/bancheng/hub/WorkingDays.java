package org.bancheng.hub;

import java.util.EnumSet;
import java.util.Optional;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;

/** The demo hall, where services follow the national calendar. */
public final class WorkingDays {
  private static final ServiceRules RULES =
      new ServiceRules(
          new OpeningHours(Optional.empty(), true), Quota.NONE, EnumSet.allOf(HolderGroup.class));

  private WorkingDays() {}

  /** At any hour of working days; the other services as ever. */
  public static HallPlan of(String services) {
    HallPlan plan = DemoHall.plan();
    return plan.withServices(
        plan.services().stream()
            .map(it -> services.contains(it.service().value()) ? following(it) : it)
            .toList());
  }

  private static ServicePlan following(ServicePlan service) {
    return new ServicePlan(service.service(), service.name(), service.bring(), RULES);
  }
}
