package org.bancheng.demo.simulate;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.loop.HallView;

/**
 * A clerk: looks at the page, does the next step, waits for the answer, looks again. Clicks twice,
 * recalls, parks, passes on, pauses, forgets to press "start".
 */
final class ClerkModel {
  private static final long AGAIN_MS = 3_000;
  private static final long IDLE_MS = 20_000;
  private static final long SERVICE_MS = 205_000;

  private final CounterPlan plan;
  private final Timeline timeline;
  private final SimulatedHub hub;
  private final Asker asker;
  private final Crowd crowd;
  private final Dice dice;

  ClerkModel(
      CounterPlan plan, Timeline timeline, SimulatedHub hub, Asker asker, Crowd crowd, Dice dice) {
    this.plan = plan;
    this.timeline = timeline;
    this.hub = hub;
    this.asker = asker;
    this.crowd = crowd;
    this.dice = dice;
  }

  void begin() {
    timeline.after(dice.between(1_000, 60_000), this::look);
  }

  boolean idle() {
    return asker.idle();
  }

  private CounterId counter() {
    return plan.counter();
  }

  private void look() {
    hub.view().ifPresentOrElse(this::look, () -> timeline.after(AGAIN_MS, this::look));
  }

  private void look(HallView view) {
    Counter counter =
        view.counters().stream().filter(it -> it.id().equals(counter())).findFirst().orElseThrow();
    Optional<Ticket> ticket = view.ticketOf(counter);
    if (counter.duty() instanceof Counter.Closed) {
      order(new CounterCommand.OpenCounter(counter()), 2_000);
    } else if (counter.duty() instanceof Counter.Paused) {
      order(new CounterCommand.ResumeCounter(counter()), 2_000);
    } else if (ticket.isPresent()) {
      step(ticket.get());
    } else {
      free();
    }
  }

  private void free() {
    if (dice.chance(0.01)) {
      order(new CounterCommand.PauseCounter(counter(), "lunch"), dice.between(60_000, 900_000));
    } else if (dice.chance(0.01) && crowd.anybodyRecent().isPresent()) {
      TicketId favoured = crowd.anybodyRecent().get();
      order(new CounterCommand.CallTicket(counter(), favoured, "by the manager"), 5_000);
    } else if (dice.chance(0.01)) {
      order(new CounterCommand.StaffCounter(counter(), "relief"), 1_000);
    } else {
      callNext();
    }
  }

  /** Idle clerks press at the same moment; some press twice. */
  private void callNext() {
    boolean button = dice.chance(0.3);
    HallCommand call =
        button
            ? new CounterCommand.PressButton(counter(), false)
            : new CounterCommand.CallNext(counter());
    if (dice.chance(0.04)) {
      asker.ask(
          new CommandId(dice.uuid()), new CounterCommand.CallNext(counter()), AGAIN_MS, it -> {});
    }
    order(call, IDLE_MS - timeline.now() % IDLE_MS);
  }

  private void step(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Called called) {
      await(ticket, called);
    } else if (ticket.stage() instanceof Stage.OnHold) {
      order(new CounterCommand.ResumeService(counter()), dice.around(60_000));
    } else {
      complete();
    }
  }

  private void await(Ticket ticket, Stage.Called called) {
    if (crowd.heeds(ticket.id())) {
      order(new CounterCommand.StartService(counter()), dice.around(SERVICE_MS));
    } else if (called.recalls() == 0 && dice.chance(0.6)) {
      order(new CounterCommand.Recall(counter()), dice.between(5_000, 20_000));
    } else {
      crowd.missed(ticket.id());
      order(new CounterCommand.DeclareNoShow(counter()), 2_000);
    }
  }

  private void complete() {
    double what = dice.between(0, 100);
    if (what < 3) {
      Duration time = Duration.ofMinutes(dice.between(2, 20));
      order(new CounterCommand.ParkTicket(counter(), Optional.of(time)), 2_000);
    } else if (what < 6) {
      order(passOn(), 2_000);
    } else if (what < 8) {
      order(new CounterCommand.PauseService(counter(), "phone"), dice.around(60_000));
    } else if (what < 30) {
      order(new CounterCommand.PressButton(counter(), false), dice.between(5_000, 20_000));
    } else {
      order(new CounterCommand.FinishService(counter(), Optional.empty()), 2_000);
    }
  }

  private HallCommand passOn() {
    CounterCommand.TransferTicket.Goal goal =
        dice.chance(0.5)
            ? CounterCommand.TransferTicket.Goal.service(new ServiceId("B"))
            : CounterCommand.TransferTicket.Goal.counter(new CounterId("1"));
    return new CounterCommand.TransferTicket(counter(), goal, dice.chance(0.5), Optional.empty());
  }

  /** Then looks again, {@code after} so long. */
  private void order(HallCommand command, long after) {
    asker.ask(
        new CommandId(dice.uuid()),
        command,
        AGAIN_MS,
        outcome -> timeline.after(after, this::look));
  }
}
