package org.bancheng.hall.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.recall;
import static org.bancheng.hall.scene.Asking.shortPress;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.event.TicketEvent.ServiceFinished;
import org.bancheng.hall.event.TicketEvent.ServiceStarted;
import org.bancheng.hall.event.TicketEvent.TicketMissed;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.scene.PlanWith;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServeTicketTest {
  @Test
  void startsWhenThePersonHasCome() {
    Scene hall = oneCalledAt("1");
    assertThat(hall.asked(start("1")))
        .isGrantedWith(new ServiceStarted(hall.ticket("A001").id(), counter("1"), hall.now()));
  }

  @Test
  void startsOnce() {
    assertThat(oneCalledAt("1").after(start("1")).asked(start("1")))
        .isRefusedAs(Refusal.ALREADY_AT_COUNTER);
  }

  @Test
  void remembersWhenThePersonWasCalledStartedAndDone() {
    Scene hall = hall().withOpen("1").withWaiting("A");
    Instant called = hall.now();
    Instant started = hall.after(next("1"), recall("1")).now();
    Instant done = hall.after(start("1")).now();
    hall.after(finish("1", "accepted"));
    assertThat(hall.ticket("A001").stage())
        .isEqualTo(
            new Stage.Finished(
                counter("1"), called, Optional.of(started), done, Optional.of("accepted")));
  }

  @Test
  void mayFinishWithoutAStartBecauseClerksForget() {
    Scene hall = oneCalledAt("1");
    assertThat(hall.asked(finish("1")))
        .isGrantedWith(
            new ServiceFinished(
                hall.ticket("A001").id(), counter("1"), Optional.empty(), hall.now()));
  }

  @Test
  void setsTheCounterFree() {
    assertThat(oneCalledAt("1").after(finish("1")).at("1").duty()).isEqualTo(new Counter.Free());
    assertThat(oneCalledAt("1").after(noShow("1")).at("1").duty()).isEqualTo(new Counter.Free());
  }

  @Test
  void declaresWhoDoesNotComeMissed() {
    Scene hall = oneCalledAt("1");
    assertThat(hall.asked(noShow("1")))
        .isGrantedWith(new TicketMissed(hall.ticket("A001").id(), counter("1"), hall.now()));
    assertThat(hall.after(noShow("1")).ticket("A001").stage().live()).isFalse();
  }

  @Test
  void declaresNobodyMissedBeforeAsManyRecallsAsThePlanAsksFor() {
    Scene hall = Scene.hall(PlanWith.noShows(DemoHall.plan(), PlanWith.recallsBefore(2)));
    hall.withOpen("1").withWaiting("A").after(next("1"), recall("1"));
    assertThat(hall.asked(noShow("1"))).isRefusedAs(Refusal.RECALL_FIRST);
    assertThat(hall.after(recall("1")).asked(noShow("1"))).isGranted();
  }

  @Test
  void neverDeclaresMissedWhoIsAtTheCounter() {
    assertThat(oneCalledAt("1").after(start("1")).asked(noShow("1")))
        .isRefusedAs(Refusal.ALREADY_AT_COUNTER);
  }

  @Test
  void finishesNobodyElseThanTheOneMeant() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), start("1"));
    HallCommand finishTheFirst = finish("1", hall.ticket("A001"));
    assertThat(hall.asked(finishTheFirst)).isGranted();
    hall.after(shortPress("1"));
    assertThat(hall.asked(finishTheFirst)).isRefusedAs(Refusal.OTHER_TICKET_IN_HAND);
    assertThat(hall.after(finish("1", hall.ticket("A002"))).asked(finishTheFirst))
        .isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  @ParameterizedTest
  @MethodSource
  void needsATicketInHand(HallCommand step) {
    assertThat(hall().withOpen("1").asked(step)).isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  static Stream<HallCommand> needsATicketInHand() {
    return Stream.of(start("1"), finish("1"), noShow("1"));
  }

  @ParameterizedTest
  @MethodSource
  void needsACounterThatTheHallHas(HallCommand step) {
    assertThat(hall().asked(step)).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  static Stream<HallCommand> needsACounterThatTheHallHas() {
    return Stream.of(start("99"), finish("99"), noShow("99"));
  }

  private static Scene oneCalledAt(String counter) {
    return hall().withOpen(counter).withWaiting("A").after(next(counter));
  }
}
