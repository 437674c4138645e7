package org.bancheng.kiosk.flow;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.forecast.ShownForecast;

/**
 * A ticket as it is shown and printed.
 *
 * @param ahead people in front, 0 or more; empty on a number of the kiosk's own, which the hub has
 *     not seen
 * @param track address of the page that shows the place in line, if the hall has one
 */
public record Slip(
    TicketId ticket,
    TicketNumber number,
    ServiceId service,
    String serviceName,
    OptionalInt ahead,
    ShownForecast forecast,
    OffsetDateTime issuedAt,
    Optional<String> track) {
  /** Whether the kiosk gave it out by itself, cut off from the hub. */
  public boolean own() {
    return ahead.isEmpty();
  }
}
