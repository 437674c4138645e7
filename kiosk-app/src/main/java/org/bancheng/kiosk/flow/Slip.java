package org.bancheng.kiosk.flow;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.forecast.ShownForecast;

/**
 * What the hub answered: the ticket as it is shown and printed.
 *
 * @param ahead people in front, 0 or more
 * @param track address of the page that shows the place in line, if the hall has one
 */
public record Slip(
    TicketId ticket,
    TicketNumber number,
    ServiceId service,
    String serviceName,
    int ahead,
    ShownForecast forecast,
    OffsetDateTime issuedAt,
    Optional<String> track) {}
