package org.bancheng.hall.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.close;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.recall;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.AtTheTable.goOn;
import static org.bancheng.hall.scene.AtTheTable.interrupt;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.event.TicketEvent.ServicePaused;
import org.bancheng.hall.event.TicketEvent.ServiceResumed;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.scene.PlanWith;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServicePauseTest {
  @Test
  void interruptsTheWorkAndGoesOnWithIt() {
    Scene hall = oneAtTheCounter(DemoHall.plan());
    assertThat(hall.told(interrupt("1", "printer")))
        .isGrantedWith(
            new ServicePaused(
                hall.ticket("A001").id(), counter("1"), "printer", hall.now().minusSeconds(1)));
    assertThat(hall.asked(goOn("1")))
        .isGrantedWith(new ServiceResumed(hall.ticket("A001").id(), counter("1"), hall.now()));
  }

  @Test
  void keepsThePersonAtTheCounter() {
    Scene hall = oneAtTheCounter(DemoHall.plan()).after(interrupt("1", "printer"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Busy(hall.ticket("A001").id()));
    assertThat(hall.ticket("A001").stage()).isInstanceOf(Stage.OnHold.class);
    assertThat(hall.asked(close("1"))).isRefusedAs(Refusal.TICKET_IN_HAND);
    assertThat(hall.asked(pause("1", "lunch"))).isRefusedAs(Refusal.TICKET_IN_HAND);
  }

  @Test
  void remembersCallAndStartFromBeforeTheInterruption() {
    Scene hall = hall().withOpen("1").withWaiting("A");
    Instant called = hall.now();
    Instant started = hall.after(next("1")).now();
    hall.after(start("1"), interrupt("1", "printer"), goOn("1"));
    Instant done = hall.now();
    assertThat(hall.after(finish("1")).ticket("A001").stage())
        .isEqualTo(
            new Stage.Finished(counter("1"), called, Optional.of(started), done, Optional.empty()));
  }

  @Test
  void isNotFinishedBeforeItGoesOn() {
    Scene hall = oneAtTheCounter(DemoHall.plan()).after(interrupt("1", "printer"));
    assertThat(hall.asked(finish("1"))).isRefusedAs(Refusal.SERVICE_PAUSED);
    assertThat(hall.asked(interrupt("1", "again"))).isRefusedAs(Refusal.SERVICE_PAUSED);
  }

  @ParameterizedTest
  @MethodSource
  void knowsThatThePersonHasCome(HallCommand step) {
    Scene hall = oneAtTheCounter(DemoHall.plan()).after(interrupt("1", "printer"));
    assertThat(hall.asked(step)).isRefusedAs(Refusal.ALREADY_AT_COUNTER);
  }

  static Stream<HallCommand> knowsThatThePersonHasCome() {
    return Stream.of(start("1"), noShow("1"), recall("1"));
  }

  @Test
  void isOnlyForWhoIsAtTheCounter() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    assertThat(hall.asked(interrupt("1", "printer"))).isRefusedAs(Refusal.NOT_AT_COUNTER);
  }

  @Test
  void goesOnOnlyAfterAnInterruption() {
    assertThat(oneAtTheCounter(DemoHall.plan()).asked(goOn("1")))
        .isRefusedAs(Refusal.SERVICE_NOT_PAUSED);
    assertThat(hall().withOpen("1").withWaiting("A").after(next("1")).asked(goOn("1")))
        .isRefusedAs(Refusal.SERVICE_NOT_PAUSED);
  }

  @Test
  void needsOneOfThePlansReasonsIfItHasSome() {
    HallPlan plan = PlanWith.pauseReasons(DemoHall.plan(), "printer", "lunch");
    assertThat(oneAtTheCounter(plan).asked(interrupt("1", "whim")))
        .isRefusedAs(Refusal.UNKNOWN_REASON);
    assertThat(oneAtTheCounter(plan).asked(interrupt("1", "printer"))).isGranted();
  }

  @ParameterizedTest
  @MethodSource("bothSteps")
  void needsATicketInHand(HallCommand step) {
    assertThat(hall().withOpen("1").asked(step)).isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  static Stream<HallCommand> bothSteps() {
    return Stream.of(interrupt("1", "printer"), goOn("1"));
  }

  @Test
  void needsACounterThatTheHallHas() {
    assertThat(hall().asked(interrupt("99", "?"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
    assertThat(hall().asked(goOn("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  private static Scene oneAtTheCounter(HallPlan plan) {
    return Scene.hall(plan).withOpen("1").withWaiting("A").after(next("1"), start("1"));
  }
}
