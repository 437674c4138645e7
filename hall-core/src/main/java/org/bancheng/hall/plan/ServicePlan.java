package org.bancheng.hall.plan;

import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;

/** One service on offer, what a citizen should bring for it, and what limits it. */
public record ServicePlan(ServiceId service, Names name, Names bring, ServiceRules rules) {
  /** A service without limits. */
  public ServicePlan(ServiceId service, Names name, Names bring) {
    this(service, name, bring, ServiceRules.NONE);
  }

  public ServicePlan with(ServiceRules other) {
    return new ServicePlan(service, name, bring, other);
  }
}
