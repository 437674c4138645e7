package org.bancheng.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.junit.jupiter.api.Test;

/** A counter that stands elsewhere in the plan, or not at all, when the hub starts again. */
class MovedCounterTest {
  private static final String NINE = "2026-11-23T01:00:00Z";
  private static final HallCommand MONDAY = startDay("2026-11-23");
  private static final CounterId ONE = new CounterId("1");
  private static final CounterId TWO = new CounterId("2");
  private static final ServiceId A = new ServiceId("A");

  @Test
  void aSequenceGoesOnWhenACounterMovesToAnotherZone() {
    HallState before = new HallState(zones("a", "b"));
    List<HallEvent> journal = new ArrayList<>();
    does(before, journal, MONDAY);
    for (int i = 0; i < 4; i++) {
      does(before, journal, take(UUID.randomUUID()));
    }
    does(before, journal, new CounterCommand.OpenCounter(ONE));
    does(before, journal, new CounterCommand.OpenCounter(TWO));
    for (int i = 0; i < 3; i++) {
      does(before, journal, new CounterCommand.CallNext(TWO));
      does(before, journal, new CounterCommand.FinishService(TWO, Optional.empty()));
    }
    does(before, journal, new CounterCommand.CallNext(ONE));
    HallState after = new HallState(zones("b", "b"));
    journal.forEach(after::apply);
    ZoneName b = new ZoneName("b");
    assertThat(after.lastSequence(b)).isGreaterThanOrEqualTo(before.lastSequence(b));
  }

  @Test
  void aTicketWhoseCounterLeftThePlanCanBeCancelled() {
    HallPlan plan = DemoHall.plan();
    HallState before = new HallState(plan);
    List<HallEvent> journal = new ArrayList<>();
    UUID ticket = UUID.randomUUID();
    does(before, journal, MONDAY);
    does(before, journal, take(ticket));
    does(before, journal, new CounterCommand.OpenCounter(ONE));
    does(before, journal, new CounterCommand.CallNext(ONE));
    HallState after = new HallState(plan.withCounters(plan.counters().subList(1, 6)));
    journal.forEach(after::apply);
    assertThat(does(after, new ArrayList<>(), new TicketCommand.CancelTicket(new TicketId(ticket))))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static HallPlan zones(String one, String two) {
    HallPlan demo = DemoHall.plan();
    return new HallPlan(
        demo.hall(),
        demo.name(),
        demo.timezone(),
        demo.trackUrl(),
        List.of(new ZoneName("a"), new ZoneName("b")),
        demo.services(),
        List.of(
            new CounterPlan(ONE, "1", new ZoneName(one), List.of(A)),
            new CounterPlan(TWO, "2", new ZoneName(two), List.of(A))),
        demo.kiosks(),
        demo.boards(),
        demo.staff(),
        demo.policy());
  }

  private static HallCommand startDay(String date) {
    return new DayCommand.StartDay(new HallDay(LocalDate.parse(date)));
  }

  private static TicketCommand.TakeTicket take(UUID id) {
    return new TicketCommand.TakeTicket(new TicketId(id), A, Channel.KIOSK, Holder.UNKNOWN);
  }

  private static Decision does(HallState hall, List<HallEvent> journal, HallCommand command) {
    Decision decision = decide(hall, command, NINE);
    if (decision instanceof Decision.Accepted accepted) {
      journal.addAll(accepted.events());
    }
    return decision;
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
