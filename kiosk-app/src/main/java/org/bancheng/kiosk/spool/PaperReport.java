package org.bancheng.kiosk.spool;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.TicketId;

/**
 * What became of a paper, to be told to the hub until it answers.
 *
 * @param id of the message, the same however often it is sent
 * @param copy 1 for the first paper
 */
public record PaperReport(
    UUID id, TicketId ticket, PrintResult outcome, Optional<String> cause, int copy, Instant at) {
  /** The hub answered too late, or the kiosk was gone when it did: nobody got a paper. */
  public static final String TIMED_OUT = "TIMED_OUT";

  /** The kiosk went down between the answer and the printer's word. */
  public static final String RESTARTED = "RESTARTED";
}
