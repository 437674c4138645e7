package org.bancheng.demo.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;

/**
 * (g) One call decided and applied, in this thread, while a certain number of people wait: three in
 * ten of a favoured group, one in ten by appointment. Who was called is finished and replaced by a
 * newcomer off the clock, so the number stays.
 */
final class DispatchBench {
  private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
  private static final Duration STEP = Duration.ofMillis(10);
  private static final Duration SLOT_AHEAD = Duration.ofMinutes(5);
  private static final HolderGroup[] GROUPS = {
    HolderGroup.ELDERLY, HolderGroup.DISABLED, HolderGroup.PREGNANT
  };

  private final HallState state;
  private final Random chance = new Random(7);
  private Instant now = START;
  private long ids;

  private DispatchBench(HallPlan plan, int waiting) {
    state = new HallState(plan);
    state.apply(new DayEvent.DayStarted(new HallDay(LocalDate.of(2026, 1, 5))));
    plan.counters().forEach(it -> state.apply(new CounterEvent.CounterOpened(it.counter())));
    for (int i = 0; i < waiting; i++) {
      arrive();
    }
  }

  static Sample run(HallPlan plan, int waiting, int calls) {
    DispatchBench hall = new DispatchBench(plan, waiting);
    long[] nanos = new long[calls];
    for (int i = 0; i < calls; i++) {
      CounterId counter = DispatchPlan.counter(1 + i % DispatchPlan.COUNTERS);
      long begin = System.nanoTime();
      hall.told(new CounterCommand.CallNext(counter));
      nanos[i] = System.nanoTime() - begin;
      hall.told(new CounterCommand.FinishService(counter, Optional.empty()));
      hall.arrive();
    }
    return Sample.of(nanos, Arrays.stream(nanos).sum());
  }

  private void arrive() {
    now = now.plus(STEP);
    ServiceId service = DispatchPlan.letters(chance.nextInt(DispatchPlan.SERVICES), 1).get(0);
    HolderGroup group = chance.nextInt(10) < 3 ? GROUPS[chance.nextInt(3)] : HolderGroup.NONE;
    Holder holder = new Holder(Optional.empty(), group);
    Optional<AppointmentId> booked =
        chance.nextInt(10) == 0 ? Optional.of(new AppointmentId(newId())) : Optional.empty();
    booked.ifPresent(it -> state.apply(booked(it, service, holder)));
    state.apply(issued(service, holder, booked));
  }

  /** On time: counts as come five minutes before the slot. */
  private HallEvent booked(AppointmentId id, ServiceId service, Holder holder) {
    return new AppointmentEvent.AppointmentBooked(id, service, now.plus(SLOT_AHEAD), holder, now);
  }

  private HallEvent issued(ServiceId service, Holder holder, Optional<AppointmentId> booked) {
    Series series = Series.of(service);
    return new TicketEvent.TicketIssued(
        new TicketId(newId()),
        new TicketNumber(series, state.lastNumber(series) + 1),
        service,
        Channel.KIOSK,
        holder,
        state.waiting(service),
        now,
        booked.map(unused -> now),
        booked);
  }

  private void told(HallCommand command) {
    if (!(HallRules.decide(state, new CommandId(newId()), command, now)
        instanceof Decision.Accepted accepted)) {
      throw new IllegalStateException("refused: " + command);
    }
    accepted.events().forEach(state::apply);
  }

  private UUID newId() {
    return new UUID(7, ids++);
  }
}
