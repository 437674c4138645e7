package org.bancheng.hall.state;

import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.CounterPlan;

/**
 * One counter as it stands now.
 *
 * @param staff who works there, once that is known
 */
public record Counter(CounterPlan plan, Duty duty, Optional<String> staff) {
  /** What the counter is doing. */
  public sealed interface Duty {}

  public record Closed() implements Duty {}

  public record Free() implements Duty {}

  /** Has a ticket in hand: called, or at the counter. */
  public record Busy(TicketId ticket) implements Duty {}

  public record Paused(String reason) implements Duty {}

  public CounterId id() {
    return plan.counter();
  }

  public Optional<TicketId> ticketInHand() {
    return duty instanceof Busy busy ? Optional.of(busy.ticket()) : Optional.empty();
  }

  public boolean isOpen() {
    return !(duty instanceof Closed);
  }

  Counter with(Duty next) {
    return new Counter(plan, next, next instanceof Closed ? Optional.empty() : staff);
  }

  Counter with(String newStaff) {
    return new Counter(plan, duty, Optional.of(newStaff));
  }
}
