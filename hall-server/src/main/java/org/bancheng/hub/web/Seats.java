package org.bancheng.hub.web;

import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.staff.StaffMember;

/** Who works where: whoever does a clerk's step at an open counter sits there. Any thread. */
final class Seats {
  private final HallLoop loop;
  private final Orders orders;

  Seats(HallLoop loop, Orders orders) {
    this.loop = loop;
    this.orders = orders;
  }

  /**
   * To be told after the step was ordered, so that whoever opens a counter sits down at an open
   * one. Stores something only if somebody else sat there.
   */
  void sits(StaffMember by, CounterId counter) {
    boolean known =
        loop.view().counters().stream()
            .anyMatch(it -> it.id().equals(counter) && it.staff().equals(Optional.of(by.user())));
    if (!known) {
      orders.tell(by, new CounterCommand.StaffCounter(counter, by.user()));
    }
  }
}
