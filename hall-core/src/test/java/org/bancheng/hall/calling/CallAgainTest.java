package org.bancheng.hall.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.recall;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Instant;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.TicketEvent.TicketRecalled;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.scene.PlanWith;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class CallAgainTest {
  private static final ZoneName ZONE = new ZoneName("a");

  @Test
  void callsTheSameTicketUnderTheNextSequence() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
    Ticket called = hall.ticket("A001");
    assertThat(hall.asked(recall("1")))
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
  void countsTheRecallsAndKeepsTheFirstCallsTime() {
    Scene hall = hall().withOpen("1").withWaiting("A");
    Instant calledAt = hall.now();
    hall.after(next("1"), recall("1"), recall("1"));
    assertThat(hall.ticket("A001").stage()).isEqualTo(new Stage.Called(counter("1"), calledAt, 2));
  }

  @Test
  void standsOnTheBoardsAsARecall() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), recall("1"));
    assertThat(hall.state().calls(ZONE))
        .extracting(ShownCall::kind)
        .containsExactly(ShownCall.Kind.RECALL, ShownCall.Kind.CALL);
  }

  @Test
  void isRefusedAfterAsManyRecallsAsThePlanAllows() {
    Scene hall = Scene.hall(PlanWith.noShows(DemoHall.plan(), PlanWith.recalls(2)));
    hall.withOpen("1").withWaiting("A").after(next("1"), recall("1"));
    assertThat(hall.asked(recall("1"))).isGranted();
    assertThat(hall.after(recall("1")).asked(recall("1"))).isRefusedAs(Refusal.RECALLS_USED_UP);
  }

  @Test
  void beginsAnewWithTheNextCall() {
    Scene hall = Scene.hall(PlanWith.noShows(DemoHall.plan(), PlanWith.recalls(1)));
    hall.withOpen("1").withWaiting("A", "A").after(next("1"), recall("1"), noShow("1"), next("1"));
    assertThat(hall.asked(recall("1"))).isGranted();
  }

  @Test
  void isRefusedOnceThePersonHasCome() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), start("1"));
    assertThat(hall.asked(recall("1"))).isRefusedAs(Refusal.ALREADY_AT_COUNTER);
  }

  @Test
  void isRefusedWithoutATicketInHand() {
    assertThat(hall().withOpen("1").asked(recall("1"))).isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  @Test
  void isRefusedAtACounterThatTheHallDoesNotHave() {
    assertThat(hall().asked(recall("99"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }
}
