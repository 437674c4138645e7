package org.bancheng.hall.plan;

import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;

/** One service on offer, and what a citizen should bring for it. */
public record ServicePlan(ServiceId service, Names name, Names bring) {}
