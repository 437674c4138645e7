package org.bancheng.hall.simulation;

import java.util.Map;
import org.bancheng.hall.ServiceId;

/**
 * One simulated day.
 *
 * @param services in the plan's order
 * @param idle share of the staffed time in which counters had nobody, 0 to 1
 */
public record DayReport(Map<ServiceId, ServiceReport> services, ServiceReport hall, double idle) {}
