package org.bancheng.kiosk.spool;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/**
 * A number the kiosk gave out by itself.
 *
 * @param id of the take, whether or not the hub has stored that meanwhile
 * @param issuedAt by this kiosk's even counter, which began with its clock
 * @param clockOffset how far that counter was ahead of the hub's; empty if the hub was not heard
 *     since the start
 * @param outcome of its first paper; empty until the printer has answered
 */
public record OwnTicket(
    TicketId id,
    TicketNumber number,
    ServiceId service,
    Instant issuedAt,
    Optional<Duration> clockOffset,
    Holder holder,
    Optional<PrintResult> outcome) {}
