package org.bancheng.hall.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.requeue;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.AtTheTable.park;
import static org.bancheng.hall.scene.AtTheTable.passTime;
import static org.bancheng.hall.scene.AtTheTable.send;
import static org.bancheng.hall.scene.AtTheTable.toCounter;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import org.bancheng.hall.event.TicketEvent.TicketReturned;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.junit.jupiter.api.Test;

class ReturnParkedTest {
  private static final Duration TEN = Duration.ofMinutes(10);

  @Test
  void happensWhenTheTimeHasComeAndNotBefore() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), park("1", TEN));
    hall.later(TEN.minusSeconds(1).minusNanos(1));
    assertThat(hall.asked(passTime())).isGrantedWithoutAnEvent();
    hall.later(Duration.ofNanos(1));
    assertThat(hall.asked(passTime())).isGrantedWith(returned(hall, "A001"));
  }

  @Test
  void givesThePlaceOfTheFirstArrivalBack() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), park("1", TEN));
    hall.later(TEN).after(passTime());
    assertThat(hall.state().line(service("A")))
        .extracting(ticket -> ticket.number().toString())
        .containsExactly("A001", "A002");
    assertThat(hall.state().parked()).isEmpty();
    assertThat(hall.asked(passTime())).isGrantedWithoutAnEvent();
  }

  @Test
  void comesInTheOrderOfTheTimes() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A");
    hall.after(next("1"), next("2"), park("1", TEN), park("2", Duration.ofMinutes(5)));
    hall.later(TEN);
    assertThat(hall.asked(passTime()))
        .isGrantedWith(returned(hall, "A002"), returned(hall, "A001"));
  }

  @Test
  void letsWhoCameFirstReturnFirstAtTheSameInstant() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A").after(next("1"), next("2"));
    hall.after(park("2", TEN.plusSeconds(1)), park("1", TEN)).later(TEN);
    assertThat(hall.asked(passTime()))
        .isGrantedWith(returned(hall, "A001"), returned(hall, "A002"));
  }

  @Test
  void happensByTheClockAlsoWhenThatHadBeenAhead() {
    Scene hall = hall().withOpen("1").withWaiting("A");
    hall.later(Duration.ofHours(9)).withWaiting("A").later(Duration.ofHours(-9));
    hall.after(next("1"), park("1", TEN)).later(TEN.minusSeconds(2));
    assertThat(hall.asked(passTime())).isGrantedWithoutAnEvent();
    hall.later(Duration.ofSeconds(1));
    assertThat(hall.asked(passTime())).isGrantedWith(returned(hall, "A001"));
  }

  @Test
  void happensAtOnceByHand() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), park("1", TEN));
    assertThat(hall.asked(requeue(hall.ticket("A001")))).isGrantedWith(returned(hall, "A001"));
    hall.after(requeue(hall.ticket("A001")));
    assertThat(hall.asked(next("1"))).calls("A001");
    assertThat(hall.later(TEN).asked(passTime())).isGrantedWithoutAnEvent();
  }

  @Test
  void isToTheWholeLineEvenIfOneCounterHadBeenMeantBefore() {
    Scene hall = Scene.hall(TwoZones.plan()).withOpen("1", "3").withWaiting("A");
    hall.after(next("1"), send("1", toCounter("3")), next("3"), park("3", TEN));
    hall.later(TEN).after(passTime());
    assertThat(hall.asked(next("1"))).calls("A001");
  }

  @Test
  void isNotDueWhereNobodyIsAway() {
    assertThat(hall().asked(passTime())).isGrantedWithoutAnEvent();
    assertThat(Scene.emptyHall().asked(passTime())).isGrantedWithoutAnEvent();
  }

  private static TicketReturned returned(Scene hall, String number) {
    return new TicketReturned(hall.ticket(number).id(), hall.now());
  }
}
