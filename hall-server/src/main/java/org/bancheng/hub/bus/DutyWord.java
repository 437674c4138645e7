package org.bancheng.hub.bus;

import java.util.Optional;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** The contracts' words for what a counter is doing: CLOSED, PAUSED, FREE, CALLED, SERVING. */
public final class DutyWord {
  private DutyWord() {}

  /**
   * @param ticket the one the counter has in hand
   */
  public static String of(Counter counter, Optional<Ticket> ticket) {
    if (counter.duty() instanceof Counter.Closed) {
      return "CLOSED";
    }
    if (counter.duty() instanceof Counter.Paused) {
      return "PAUSED";
    }
    return ticket
        .map(it -> it.stage() instanceof Stage.Called ? "CALLED" : "SERVING")
        .orElse("FREE");
  }
}
