package org.bancheng.hub.loop;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.state.Ticket;

/** What came of an order. */
public sealed interface Outcome {
  /**
   * Granted, and on disk.
   *
   * @param seq the journal's newest row when this was answered
   * @param events what happened; empty if the hall already was as asked
   * @param ticket the ticket concerned as it stands now, if the order concerned one
   */
  record Done(long seq, List<HallEvent> events, Optional<Ticket> ticket) implements Outcome {}

  /** Not granted; nothing was stored. {@code ticket} is the one in the way. */
  record Refused(Refusal reason, Optional<Ticket> ticket) implements Outcome {}
}
