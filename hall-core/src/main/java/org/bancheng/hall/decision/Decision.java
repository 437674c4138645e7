package org.bancheng.hall.decision;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;

/** What a command leads to. */
public sealed interface Decision {
  static Decision of(HallEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision refused(Refusal reason) {
    return new Refused(reason, Optional.empty());
  }

  /** To be stored, then told. No events: the hall already is as asked. */
  record Accepted(List<HallEvent> events) implements Decision {}

  /** {@code ticket} is the one that stands in the way, where there is one. */
  record Refused(Refusal reason, Optional<TicketId> ticket) implements Decision {}
}
