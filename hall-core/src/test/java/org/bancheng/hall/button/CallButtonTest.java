package org.bancheng.hall.button;

import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.longPress;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.shortPress;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.AtTheTable.interrupt;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.event.TicketEvent.ServiceFinished;
import org.bancheng.hall.event.TicketEvent.ServiceResumed;
import org.bancheng.hall.event.TicketEvent.ServiceStarted;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.event.TicketEvent.TicketRecalled;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class CallButtonTest {
  @Test
  void callsTheNextWhenTheCounterIsFree() {
    assertThat(hall().withOpen("1").withWaiting("A").asked(shortPress("1"))).calls("A001");
  }

  @Test
  void startsWhenSomebodyIsCalled() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    assertThat(hall.asked(shortPress("1")))
        .isGrantedWith(new ServiceStarted(hall.ticket("A001").id(), counter("1"), hall.now()));
  }

  @Test
  void finishesAndCallsTheNextWhenSomebodyIsAtTheCounter() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), start("1"));
    Ticket second = hall.ticket("A002");
    assertThat(hall.asked(shortPress("1")))
        .isGrantedWith(
            finished(hall, "A001"),
            new TicketCalled(
                second.id(),
                second.number(),
                counter("1"),
                new CallId(hall.callId()),
                2,
                Optional.empty(),
                hall.now(),
                Optional.of(CallReason.parse("SCORE A002:0.1"))));
  }

  @Test
  void onlyFinishesWhenNobodyElseWaits() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), start("1"));
    assertThat(hall.asked(shortPress("1"))).isGrantedWith(finished(hall, "A001"));
  }

  @Test
  void goesOnWhenTheWorkIsInterrupted() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), start("1"));
    hall.after(interrupt("1", "printer"));
    assertThat(hall.asked(shortPress("1")))
        .isGrantedWith(new ServiceResumed(hall.ticket("A001").id(), counter("1"), hall.now()));
  }

  @Test
  void recallsWhenPressedLong() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    Ticket called = hall.ticket("A001");
    assertThat(hall.asked(longPress("1")))
        .isGrantedWith(
            new TicketRecalled(
                called.id(),
                called.number(),
                counter("1"),
                new CallId(hall.callId()),
                2,
                hall.now()));
  }

  @Test
  void recallsNobodyWhenTheCounterIsFree() {
    assertThat(hall().withOpen("1").asked(longPress("1"))).isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  @Test
  void doesNotOpenAClosedCounter() {
    assertThat(hall().withWaiting("A").asked(shortPress("1"))).isRefusedAs(Refusal.COUNTER_CLOSED);
  }

  @Test
  void isRefusedWhenNobodyWaits() {
    assertThat(hall().withOpen("1").asked(shortPress("1"))).isRefusedAs(Refusal.NOBODY_WAITING);
  }

  @Test
  void isRefusedAtACounterThatTheHallDoesNotHave() {
    assertThat(hall().asked(shortPress("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
    assertThat(hall().asked(longPress("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  private static ServiceFinished finished(Scene hall, String number) {
    return new ServiceFinished(
        hall.ticket(number).id(), counter("1"), Optional.empty(), hall.now());
  }
}
