package org.bancheng.hall.scene;

import static org.bancheng.hall.scene.Asking.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/** A hall played step by step. Every step that is granted happens, one second after the last. */
public final class Scene {
  public static final HallDay MONDAY = new HallDay(LocalDate.of(2026, 11, 23));
  public static final HallDay TUESDAY = new HallDay(LocalDate.of(2026, 11, 24));
  private static final Duration STEP = Duration.ofSeconds(1);

  private final HallState state;
  private final List<HallEvent> history = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T01:00:00Z");
  private long steps;

  private Scene(HallPlan plan) {
    state = new HallState(plan);
  }

  /** A hall before its first day. */
  public static Scene emptyHall() {
    return new Scene(DemoHall.plan());
  }

  /** The demo hall on a Monday; all counters are closed. */
  public static Scene hall() {
    return hall(DemoHall.plan());
  }

  public static Scene hall(HallPlan plan) {
    Scene scene = new Scene(plan);
    scene.must(new DayCommand.StartDay(MONDAY));
    return scene;
  }

  public Scene withOpen(String... counters) {
    return withOpen(List.of(counters));
  }

  public Scene withOpen(List<String> counters) {
    counters.forEach(counter -> must(Asking.open(counter)));
    return this;
  }

  /** One person each, who comes for these services in this order. */
  public Scene withWaiting(String... services) {
    for (String service : services) {
      must(Asking.take(service));
    }
    return this;
  }

  /** A step that the hall must grant on the way to where the test begins. */
  public Scene after(HallCommand... commands) {
    for (HallCommand command : commands) {
      must(command);
    }
    return this;
  }

  /** Nothing happens for so long; negative: the clock is set back. */
  public Scene later(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** What the hall says; nothing happens yet. */
  public Decision asked(HallCommand command) {
    return HallRules.decide(state, idOf(command), command, now);
  }

  /** What the hall says; if it grants, it happens. */
  public Decision told(HallCommand command) {
    Decision decision = asked(command);
    steps++;
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(state::apply);
      history.addAll(accepted.events());
    }
    now = now.plus(STEP);
    return decision;
  }

  private void must(HallCommand command) {
    if (told(command) instanceof Decision.Refused refused) {
      throw new AssertionError("the scene cannot be set: " + command + " is refused: " + refused);
    }
  }

  private CommandId idOf(HallCommand command) {
    return command instanceof TicketCommand.TakeTicket take
        ? new CommandId(take.ticket().value())
        : new CommandId(callId());
  }

  /** The clock shows this time of the hall, {@code 2026-11-23T13:30}; earlier ones too. */
  public Scene when(String time) {
    now = LocalDateTime.parse(time).atZone(state.plan().timezone()).toInstant();
    return this;
  }

  /** The id that the next call will have. */
  public UUID callId() {
    return new UUID(0x7001L, steps);
  }

  /** The ticket that carries this number today. */
  public Ticket ticket(String number) {
    return state.tickets().stream()
        .filter(ticket -> ticket.number().toString().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no ticket " + number + " today"));
  }

  public Counter at(String counter) {
    return state.counter(counter(counter)).orElseThrow();
  }

  public Instant now() {
    return now;
  }

  public HallState state() {
    return state;
  }

  /** Everything that happened, from the start. */
  public List<HallEvent> history() {
    return List.copyOf(history);
  }
}
