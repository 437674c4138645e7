package org.bancheng.hub;

import java.nio.file.Path;
import org.bancheng.hall.plan.HallPlan;

/**
 * Where a hub lives. Port 0 means any free port.
 *
 * @param host the address web and broker listen on
 */
public record HubSettings(HallPlan plan, Path data, String host, int webPort, int brokerPort) {}
