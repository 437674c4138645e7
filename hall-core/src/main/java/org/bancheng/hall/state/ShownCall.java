package org.bancheng.hall.state;

import java.time.Instant;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.event.TicketEvent.TicketRecalled;

/** One call as the boards of a zone show it. */
public record ShownCall(
    long sequence, CallId call, TicketNumber number, CounterId counter, Kind kind, Instant at) {
  public static ShownCall of(TicketCalled event) {
    return new ShownCall(
        event.sequence(), event.call(), event.number(), event.counter(), Kind.CALL, event.at());
  }

  public static ShownCall of(TicketRecalled event) {
    return new ShownCall(
        event.sequence(), event.call(), event.number(), event.counter(), Kind.RECALL, event.at());
  }

  /** First call or repetition. */
  public enum Kind {
    CALL,
    RECALL
  }
}
