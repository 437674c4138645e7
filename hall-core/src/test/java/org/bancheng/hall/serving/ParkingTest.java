package org.bancheng.hall.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.AtTheTable.interrupt;
import static org.bancheng.hall.scene.AtTheTable.park;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import java.time.Instant;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.event.TicketEvent.TicketParked;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParkingTest {
  private static final HolderToken LI = person("li");

  @Test
  void letsThePersonGoForTheTimeTheClerkSays() {
    Scene hall = oneAtTheCounter();
    assertThat(hall.asked(park("1", Duration.ofMinutes(40)))).isGrantedWith(parkedFor(hall, 40));
  }

  @Test
  void takesThePlansTimeIfTheClerkSaysNone() {
    Scene hall = oneAtTheCounter();
    assertThat(hall.asked(park("1"))).isGrantedWith(parkedFor(hall, 15));
  }

  @Test
  void setsTheCounterFreeAndKeepsTheTicketAlive() {
    Scene hall = oneAtTheCounter();
    Instant at = hall.now();
    hall.after(park("1"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Free());
    assertThat(hall.ticket("A001").stage())
        .isEqualTo(new Stage.Parked(counter("1"), at.plus(Duration.ofMinutes(15)), at));
    assertThat(hall.state().parked()).containsExactly(hall.ticket("A001").id());
  }

  @Test
  void isPossibleBeforeTheStartAndWhileTheWorkIsInterrupted() {
    Scene called = hall().withOpen("1").withWaiting("A").after(next("1"));
    assertThat(called.asked(park("1"))).isGrantedWith(parkedFor(called, 15));
    Scene onHold = oneAtTheCounter().after(interrupt("1", "printer"));
    assertThat(onHold.asked(park("1"))).isGrantedWith(parkedFor(onHold, 15));
  }

  @Test
  void countsByTheClockAlsoWhenThatHadBeenAhead() {
    Scene hall = oneAtTheCounter();
    hall.later(Duration.ofHours(9)).withWaiting("A").later(Duration.ofHours(-9));
    assertThat(hall.asked(park("1", Duration.ofMinutes(10)))).isGrantedWith(parkedFor(hall, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1M", "PT4H"})
  void takesAMinuteToFourHours(String time) {
    assertThat(oneAtTheCounter().asked(park("1", Duration.parse(time)))).isGranted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT59.999S", "PT4H0.001S", "PT-5M"})
  void isMalformedForATimeOutsideThat(String time) {
    assertThat(oneAtTheCounter().asked(park("1", Duration.parse(time))))
        .isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void keepsThePersonFromTakingASecondNumber() {
    Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), park("1"));
    assertThat(hall.asked(take("A", LI)))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("A001"));
  }

  @Test
  void canBeGivenUpByCancelling() {
    Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), park("1"));
    hall.after(cancel(hall.ticket("A001")));
    assertThat(hall.ticket("A001").stage()).isInstanceOf(Stage.Cancelled.class);
    assertThat(hall.state().parked()).isEmpty();
    assertThat(hall.asked(take("A", LI))).issues("A002");
  }

  @Test
  void needsATicketInHand() {
    assertThat(hall().withOpen("1").asked(park("1"))).isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  @Test
  void needsACounterThatTheHallHas() {
    assertThat(hall().asked(park("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  private static Scene oneAtTheCounter() {
    return hall().withOpen("1").withWaiting("A").after(next("1"), start("1"));
  }

  private static TicketParked parkedFor(Scene hall, int minutes) {
    return new TicketParked(
        hall.ticket("A001").id(),
        counter("1"),
        hall.now().plus(Duration.ofMinutes(minutes)),
        hall.now());
  }
}
