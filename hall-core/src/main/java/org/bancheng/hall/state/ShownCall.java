package org.bancheng.hall.state;

import java.time.Instant;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketNumber;

/** One call as the boards of a zone show it. */
public record ShownCall(
    long sequence, CallId call, TicketNumber number, CounterId counter, Kind kind, Instant at) {
  /** First call or repetition. */
  public enum Kind {
    CALL,
    RECALL
  }
}
