package org.bancheng.hall.plan;

import java.util.List;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;

/**
 * One counter: its name on the boards, the zone whose boards show its calls, the services it
 * serves.
 */
public record CounterPlan(CounterId counter, String name, ZoneName zone, List<ServiceId> services) {
  public CounterPlan {
    services = List.copyOf(services);
  }
}
