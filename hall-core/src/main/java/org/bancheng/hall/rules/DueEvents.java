package org.bancheng.hall.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.appointments.ReleaseUnclaimed;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.waiting.ReturnParked;
import org.bancheng.hall.waiting.ReturnStranded;

/**
 * What the passing of time makes happen: parked tickets return, unclaimed slots are released. Those
 * whose counter has left the plan return, too: what was due at the start is due by now.
 */
public final class DueEvents {
  private DueEvents() {}

  /** Everything due by now, returns before releases; empty if nothing is due. */
  public static List<HallEvent> of(HallState hall, Instant now) {
    List<HallEvent> due = new ArrayList<>(ReturnParked.due(hall, now));
    due.addAll(ReturnStranded.due(hall, now));
    due.addAll(ReleaseUnclaimed.due(hall, now));
    return List.copyOf(due);
  }
}
