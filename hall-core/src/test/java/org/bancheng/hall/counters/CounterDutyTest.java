package org.bancheng.hall.counters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.close;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.open;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.resume;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.stream.Stream;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.event.CounterEvent.CounterClosed;
import org.bancheng.hall.event.CounterEvent.CounterOpened;
import org.bancheng.hall.event.CounterEvent.CounterPaused;
import org.bancheng.hall.event.CounterEvent.CounterResumed;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.scene.PlanWith;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CounterDutyTest {
  @Test
  void opensAndCloses() {
    Scene hall = hall();
    assertThat(hall.at("1").isOpen()).isFalse();
    assertThat(hall.told(open("1"))).isGrantedWith(new CounterOpened(counter("1")));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Free());
    assertThat(hall.told(close("1"))).isGrantedWith(new CounterClosed(counter("1")));
    assertThat(hall.at("1").isOpen()).isFalse();
  }

  @Test
  void pausesWithAReasonAndResumes() {
    Scene hall = hall().withOpen("1");
    assertThat(hall.told(pause("1", "lunch")))
        .isGrantedWith(new CounterPaused(counter("1"), "lunch"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Paused("lunch"));
    assertThat(hall.told(resume("1"))).isGrantedWith(new CounterResumed(counter("1")));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Free());
  }

  @Test
  void takesANewReasonWhilePaused() {
    Scene hall = hall().withOpen("1").after(pause("1", "lunch"), pause("1", "meeting"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Paused("meeting"));
  }

  @Test
  void pausesForOneOfThePlansReasonsIfItHasSome() {
    Scene hall = Scene.hall(PlanWith.pauseReasons(DemoHall.plan(), "lunch", "meeting"));
    hall.withOpen("1");
    assertThat(hall.asked(pause("1", "whim"))).isRefusedAs(Refusal.UNKNOWN_REASON);
    assertThat(hall.asked(pause("1", "meeting"))).isGranted();
  }

  @Test
  void grantsWhatAlreadyIsSo() {
    assertThat(hall().asked(close("1"))).isGrantedWithoutAnEvent();
    assertThat(hall().withOpen("1").asked(open("1"))).isGrantedWithoutAnEvent();
    assertThat(hall().withOpen("1").asked(resume("1"))).isGrantedWithoutAnEvent();
  }

  @Test
  void goesHomeFromAPauseToo() {
    Scene hall = hall().withOpen("1").after(pause("1", "lunch"), close("1"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Closed());
  }

  @Test
  void neitherClosesNorPausesWithSomebodyInHand() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    assertThat(hall.asked(close("1")))
        .isRefusedAs(Refusal.TICKET_IN_HAND)
        .because(hall.ticket("A001"));
    assertThat(hall.asked(pause("1", "lunch")))
        .isRefusedAs(Refusal.TICKET_IN_HAND)
        .because(hall.ticket("A001"));
  }

  @Test
  void neitherPausesNorResumesWhileClosed() {
    assertThat(hall().asked(pause("1", "lunch"))).isRefusedAs(Refusal.COUNTER_CLOSED);
    assertThat(hall().asked(resume("1"))).isRefusedAs(Refusal.COUNTER_CLOSED);
  }

  @ParameterizedTest
  @MethodSource
  void needsACounterThatTheHallHas(HallCommand step) {
    assertThat(hall().asked(step)).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  static Stream<HallCommand> needsACounterThatTheHallHas() {
    return Stream.of(open("99"), close("99"), pause("99", "?"), resume("99"));
  }
}
