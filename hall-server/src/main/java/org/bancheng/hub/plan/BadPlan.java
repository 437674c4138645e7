package org.bancheng.hub.plan;

import java.util.List;

/** A plan that cannot be used, with all its faults. */
public final class BadPlan extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<PlanFault> faults;

  BadPlan(List<PlanFault> faults) {
    super(faults.size() + " faults in the hall plan");
    this.faults = List.copyOf(faults);
  }

  /** In the order of the file's lines. */
  public List<PlanFault> faults() {
    return faults;
  }
}
