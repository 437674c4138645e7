package org.bancheng.kiosk.flow;

import java.util.Optional;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.forecast.ShownForecast;

/**
 * A service as the hub's menu offers it.
 *
 * @param open whether numbers are given out now
 * @param waiting people waiting for it, 0 or more
 * @param bring what to have at hand, told before a number is taken
 */
public record Offer(
    ServiceId service,
    Names name,
    boolean open,
    int waiting,
    ShownForecast forecast,
    Optional<Names> bring) {}
