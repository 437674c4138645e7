package org.bancheng.hall.serving;

import java.time.Duration;
import java.time.Instant;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand.ParkTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketParked;
import org.bancheng.hall.state.HallState;

/**
 * The person fetches something (挂起): the counter is free for others, the ticket comes back by
 * itself. Also before "start", and while the work is interrupted.
 */
public final class Parking {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);

  private Parking() {}

  /** For as long as the clerk says, 1 min to 4 h, or the plan. */
  public static Decision decide(HallState hall, ParkTicket command, Instant now) {
    Duration time = command.time().orElse(hall.plan().policy().parkFor());
    if (command.time().filter(it -> !fits(it)).isPresent()) {
      return Decision.refused(Refusal.MALFORMED);
    }
    Instant until = now.plus(time);
    return TicketInHand.at(
        hall,
        command.counter(),
        ticket -> Decision.of(new TicketParked(ticket.id(), command.counter(), until, now)));
  }

  private static boolean fits(Duration time) {
    return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
  }
}
