package org.bancheng.hall.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;
import org.junit.jupiter.api.Test;

/** A manager who closes the day in the night, when the next has begun by itself. */
class ClosedAfterMidnightTest {
  private static final ServiceId A = new ServiceId("A");

  @Test
  void whoClosesTheDayAfterMidnightDoesNotShutTheNext() {
    HallState hall = new HallState(DemoHall.plan());
    decide(hall, startDay("2026-11-23"), "2026-11-23T01:00:00Z");
    decide(hall, startDay("2026-11-24"), "2026-11-23T16:00:05Z"); // DayKeeper, by itself
    decide(hall, new DayCommand.CloseDay(), "2026-11-23T16:10:00Z");
    assertThat(decide(hall, take(UUID.randomUUID()), "2026-11-24T01:00:00Z"))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static HallCommand startDay(String date) {
    return new DayCommand.StartDay(new HallDay(LocalDate.parse(date)));
  }

  private static TicketCommand.TakeTicket take(UUID id) {
    return new TicketCommand.TakeTicket(new TicketId(id), A, Channel.KIOSK, Holder.UNKNOWN);
  }

  private static Decision decide(HallState hall, HallCommand command, String at) {
    Decision decision =
        HallRules.decide(hall, new CommandId(UUID.randomUUID()), command, Instant.parse(at));
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(hall::apply);
    }
    return decision;
  }
}
