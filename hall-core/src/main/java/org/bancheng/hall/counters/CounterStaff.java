package org.bancheng.hall.counters;

import java.util.Optional;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand.StaffCounter;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CounterEvent.CounterStaffed;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** Who works at a counter; whoever closes it leaves it. */
public final class CounterStaff {
  private CounterStaff() {}

  public static Decision decide(HallState hall, StaffCounter command) {
    return hall.counter(command.counter())
        .map(counter -> decide(counter, command))
        .orElse(Decision.refused(Refusal.UNKNOWN_COUNTER));
  }

  private static Decision decide(Counter counter, StaffCounter command) {
    if (!counter.isOpen()) {
      return Decision.refused(Refusal.COUNTER_CLOSED);
    }
    return counter.staff().equals(Optional.of(command.staff()))
        ? Decision.of()
        : Decision.of(new CounterStaffed(command.counter(), command.staff()));
  }
}
