package org.bancheng.hall.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.open;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.requeue;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class CallNextTicketTest {
  @Test
  void callsTheTicketThatHasWaitedLongest() {
    Scene hall = hall().withOpen("3").withWaiting("A", "A");
    Ticket first = hall.ticket("A001");
    assertThat(hall.asked(next("3")))
        .isGrantedWith(
            new TicketCalled(
                first.id(),
                first.number(),
                counter("3"),
                new CallId(hall.callId()),
                1,
                Optional.empty(),
                hall.now(),
                Optional.of(CallReason.parse("SCORE A001:0.0"))));
  }

  @Test
  void looksAtAllServicesOfTheCounterAsOneLine() {
    Scene hall = hall().withOpen("1").withWaiting("D", "A", "C");
    assertThat(hall.told(next("1"))).calls("D001");
    assertThat(hall.after(finish("1")).told(next("1"))).calls("A001");
    assertThat(hall.after(finish("1")).told(next("1"))).calls("C001");
  }

  @Test
  void leavesServicesOfOtherCountersAlone() {
    Scene hall = hall().withOpen("1", "6").withWaiting("B", "A");
    assertThat(hall.asked(next("1"))).calls("A001");
    assertThat(hall.asked(next("6"))).calls("B001");
  }

  @Test
  void neverCallsTheSameTicketAtTwoCounters() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A").after(next("1"));
    assertThat(hall.asked(next("2"))).isRefusedAs(Refusal.NOBODY_WAITING);
  }

  @Test
  void callsWhoWasRequeuedAfterWhoWaitedAlready() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), noShow("1"));
    hall.after(requeue(hall.ticket("A001")));
    assertThat(hall.told(next("1"))).calls("A002");
    assertThat(hall.after(finish("1")).told(next("1"))).calls("A001");
  }

  @Test
  void countsTheCallsOfEachZoneWithoutAGap() {
    Scene hall = hall(TwoZones.plan()).withOpen("1", "3").withWaiting("A", "B", "A", "B");
    hall.after(next("1"), next("3"), finish("1"), next("1"));
    assertThat(hall.state().lastSequence(new ZoneName("hall"))).isEqualTo(2);
    assertThat(hall.state().lastSequence(new ZoneName("annex"))).isEqualTo(1);
  }

  @Test
  void keepsTheCounterBusy() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Busy(hall.ticket("A001").id()));
  }

  @Test
  void isRefusedWhenNobodyWaitsForThisCounter() {
    assertThat(hall().withOpen("6").withWaiting("A").asked(next("6")))
        .isRefusedAs(Refusal.NOBODY_WAITING);
  }

  @Test
  void isRefusedWhileTheCounterHasATicketInHandAndNamesIt() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"));
    assertThat(hall.asked(next("1")))
        .isRefusedAs(Refusal.TICKET_IN_HAND)
        .because(hall.ticket("A001"));
  }

  @Test
  void isRefusedAtAClosedCounter() {
    assertThat(hall().withWaiting("A").asked(next("1"))).isRefusedAs(Refusal.COUNTER_CLOSED);
  }

  @Test
  void isRefusedAtAPausedCounter() {
    Scene hall = hall().withWaiting("A").after(open("1"), pause("1", "lunch"));
    assertThat(hall.asked(next("1"))).isRefusedAs(Refusal.COUNTER_PAUSED);
  }

  @Test
  void isRefusedAtACounterThatTheHallDoesNotHave() {
    assertThat(hall().asked(next("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }
}
