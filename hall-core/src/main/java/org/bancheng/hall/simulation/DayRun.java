package org.bancheng.hall.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;

/**
 * One day, from the first person to the last call: a queue of things to happen on a virtual clock,
 * and the real rules. Clerks call as soon as they are free, wait a minute for who does not come,
 * and finish with the person in hand before they close. One thread.
 */
final class DayRun {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Duration WALK = Duration.ofSeconds(20);
  private static final Duration NO_SHOW_AFTER = Duration.ofSeconds(60);

  /** Something to happen; of two at the same instant the one planned first goes first. */
  private record Happening(Instant at, long order, Runnable what) implements Comparable<Happening> {
    @Override
    public int compareTo(Happening other) {
      int earlier = at.compareTo(other.at);
      return earlier != 0 ? earlier : Long.compare(order, other.order);
    }
  }

  private final Scenario scenario;
  private final HallState state;
  private final PriorityQueue<Happening> agenda = new PriorityQueue<>();
  private final Map<TicketId, Person> people = new HashMap<>();
  private final Set<CounterId> idle = new LinkedHashSet<>();
  private final Set<CounterId> goingHome = new LinkedHashSet<>();
  private final DayBook book;
  private Instant now;
  private long planned;
  private long asked;

  private DayRun(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.state = new HallState(scenario.plan());
    this.book = new DayBook(scenario);
    this.now = at(LocalTime.MIN);
    for (int number = 0; number < scenario.load().tickets(); number++) {
      Person person = Person.of(number, seed, scenario.plan().services(), scenario.load());
      plan(at(person.comes()), () -> comes(person));
    }
    for (Shift shift : scenario.shifts()) {
      plan(at(shift.from()), () -> opens(shift.counter()));
      plan(at(shift.to()), () -> closes(shift.counter()));
    }
  }

  static DayReport of(Scenario scenario, long seed) {
    DayRun run = new DayRun(scenario, seed);
    run.ask(new DayCommand.StartDay(new HallDay(DAY)));
    while (!run.agenda.isEmpty()) {
      Happening next = run.agenda.remove();
      run.now = next.at();
      next.what().run();
    }
    return run.book.report();
  }

  private Instant at(LocalTime time) {
    return DAY.atTime(time).atZone(scenario.plan().timezone()).toInstant();
  }

  private void plan(Instant at, Runnable what) {
    agenda.add(new Happening(at, planned++, what));
  }

  private List<HallEvent> ask(HallCommand command) {
    CommandId id = new CommandId(new UUID(0x7000L, ++asked));
    Decision decision = HallRules.decide(state, id, command, now);
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(state::apply);
      return accepted.events();
    }
    return List.of();
  }

  private void comes(Person person) {
    TicketId ticket = new TicketId(new UUID(0x7001L, person.number()));
    List<HallEvent> issued =
        ask(
            new TicketCommand.TakeTicket(
                ticket,
                person.service(),
                Channel.KIOSK,
                new Holder(Optional.empty(), person.group())));
    if (issued.isEmpty()) {
      book.turnedAway(person);
      return;
    }
    people.put(ticket, person);
    book.took(ticket, person, now);
    for (CounterId counter : new ArrayList<>(idle)) {
      calls(counter);
    }
  }

  private void opens(CounterId counter) {
    goingHome.remove(counter);
    if (ask(new CounterCommand.OpenCounter(counter)).isEmpty()) {
      return;
    }
    book.opened(counter, now);
    calls(counter);
  }

  private void closes(CounterId counter) {
    goingHome.add(counter);
    goHomeIfFree(counter);
  }

  private void goHomeIfFree(CounterId counter) {
    if (!ask(new CounterCommand.CloseCounter(counter)).isEmpty()) {
      idle.remove(counter);
      goingHome.remove(counter);
      book.closed(counter, now);
    }
  }

  private void calls(CounterId counter) {
    if (goingHome.contains(counter)) {
      goHomeIfFree(counter);
      return;
    }
    Optional<TicketEvent.TicketCalled> called =
        ask(new CounterCommand.CallNext(counter)).stream()
            .filter(TicketEvent.TicketCalled.class::isInstance)
            .map(TicketEvent.TicketCalled.class::cast)
            .findFirst();
    called.ifPresentOrElse(it -> called(counter, it), () -> idle.add(counter));
  }

  private void called(CounterId counter, TicketEvent.TicketCalled call) {
    idle.remove(counter);
    Person person = Objects.requireNonNull(people.get(call.ticket()));
    boolean there = book.called(call.ticket(), counter, now, person.leavesAfter());
    if (there) {
      plan(now.plus(WALK), () -> ask(new CounterCommand.StartService(counter)));
      double speed =
          scenario.plan().counter(counter).map(it -> it.weight(person.service())).orElse(1.0);
      Duration work = Duration.ofMillis((long) (person.needs().toMillis() / speed));
      plan(now.plus(WALK).plus(work), () -> done(counter, work.plus(WALK)));
    } else {
      plan(now.plus(NO_SHOW_AFTER), () -> missed(counter));
    }
  }

  private void done(CounterId counter, Duration busy) {
    ask(new CounterCommand.FinishService(counter, Optional.empty()));
    book.worked(counter, busy);
    calls(counter);
  }

  /** As many recalls as the plan wants before a no-show. */
  private void missed(CounterId counter) {
    for (int i = 0; i < scenario.plan().policy().noShow().recallsBefore(); i++) {
      ask(new CounterCommand.Recall(counter));
    }
    ask(new CounterCommand.DeclareNoShow(counter));
    book.worked(counter, NO_SHOW_AFTER);
    calls(counter);
  }
}
