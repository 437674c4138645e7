package org.bancheng.hall.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.close;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.newTicketId;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.requeue;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.event.TicketEvent.TicketCancelled;
import org.bancheng.hall.event.TicketEvent.TicketRequeued;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaitingPlaceTest {
  private static final HolderToken LI = person("li");

  @Nested
  class Cancelling {
    @Test
    void takesWhoWaitsOutOfTheLine() {
      Scene hall = hall().withOpen("1").withWaiting("A", "A");
      assertThat(hall.asked(cancel(hall.ticket("A001"))))
          .isGrantedWith(new TicketCancelled(hall.ticket("A001").id(), hall.now()));
      hall.after(cancel(hall.ticket("A001")));
      assertThat(hall.asked(next("1"))).calls("A002");
      assertThat(hall.ticket("A001").stage()).isInstanceOf(Stage.Cancelled.class);
    }

    @Test
    void letsThePersonTakeAnotherNumber() {
      Scene hall = hall().after(take("A", LI));
      hall.after(cancel(hall.ticket("A001")));
      assertThat(hall.asked(take("A", LI))).issues("A002");
    }

    @Test
    void isTooLateOnceThePersonIsCalled() {
      Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
      assertThat(hall.asked(cancel(hall.ticket("A001")))).isRefusedAs(Refusal.TICKET_NOT_WAITING);
    }

    @Test
    void isRefusedForATicketNobodyTook() {
      assertThat(hall().asked(new TicketCommand.CancelTicket(newTicketId())))
          .isRefusedAs(Refusal.UNKNOWN_TICKET);
    }
  }

  @Nested
  class Requeueing {
    @Test
    void letsANoShowWaitAgain() {
      Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001"))))
          .isGrantedWith(new TicketRequeued(hall.ticket("A001").id(), hall.now()));
      hall.after(requeue(hall.ticket("A001")));
      assertThat(hall.state().line(service("A")))
          .extracting(ticket -> ticket.number().toString())
          .containsExactly("A002", "A001");
    }

    @Test
    void leavesWhoWaitsInPlace() {
      Scene hall = hall().withWaiting("A");
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isGrantedWithoutAnEvent();
    }

    @Test
    void isNotForWhoIsDone() {
      Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), finish("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.NOT_ALLOWED);
    }

    @Test
    void isNotForWhoIsBeingCalled() {
      Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.NOT_ALLOWED);
    }

    @Test
    void isRefusedForATicketNobodyTook() {
      assertThat(hall().asked(new TicketCommand.RequeueTicket(newTicketId())))
          .isRefusedAs(Refusal.UNKNOWN_TICKET);
    }

    @Test
    void isRefusedWhileThePersonHoldsANewerTicketAndNamesThat() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"), take("A", LI));
      assertThat(hall.asked(requeue(hall.ticket("A001"))))
          .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
          .because(hall.ticket("A002"));
    }

    @Test
    void countsAsLiveAgain() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")));
      assertThat(hall.asked(take("A", LI)))
          .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
          .because(hall.ticket("A001"));
    }
  }

  @Nested
  class RequeueingByTheCard {
    @Test
    void findsThePersonsNoShow() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"));
      assertThat(hall.asked(requeue(LI)))
          .isGrantedWith(new TicketRequeued(hall.ticket("A001").id(), hall.now()));
    }

    @Test
    void takesTheOneMissedLast() {
      Scene hall = hall().withOpen("1", "2").after(take("A", LI), take("C", LI));
      hall.after(next("1"), next("2"), noShow("2"), noShow("1"));
      assertThat(hall.asked(requeue(LI)))
          .isGrantedWith(new TicketRequeued(hall.ticket("A001").id(), hall.now()));
    }

    @Test
    void isRefusedOnceTheDayIsClosed() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"), close("1"));
      hall.after(new DayCommand.CloseDay());
      assertThat(hall.asked(requeue(LI))).isRefusedAs(Refusal.DAY_CLOSED);
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.DAY_CLOSED);
    }

    @Test
    void isRefusedForWhoMissedNothing() {
      Scene hall = hall().after(take("A", person("wang")));
      assertThat(hall.asked(requeue(LI))).isRefusedAs(Refusal.UNKNOWN_TICKET);
    }
  }
}
