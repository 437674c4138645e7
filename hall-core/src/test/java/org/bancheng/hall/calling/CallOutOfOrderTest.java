package org.bancheng.hall.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.call;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.newTicketId;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class CallOutOfOrderTest {
  @Test
  void callsAnyoneWhoWaitsAndKeepsTheReason() {
    Scene hall = hall().withOpen("1").withWaiting("A", "B");
    Ticket chosen = hall.ticket("B001");
    assertThat(hall.asked(call("1", chosen, "wheelchair")))
        .isGrantedWith(
            new TicketCalled(
                chosen.id(),
                chosen.number(),
                counter("1"),
                new CallId(hall.callId()),
                1,
                Optional.of("wheelchair"),
                hall.now()));
  }

  @Test
  void leavesTheOthersInTheirOrder() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A", "A");
    hall.after(call("1", hall.ticket("A002"), "unwell"), finish("1"));
    assertThat(hall.told(next("1"))).calls("A001");
    assertThat(hall.after(finish("1")).told(next("1"))).calls("A003");
  }

  @Test
  void isRefusedForWhoDoesNotWait() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A").after(next("1"));
    hall.after(cancel(hall.ticket("A002")));
    assertThat(hall.asked(call("2", hall.ticket("A001"), "?")))
        .isRefusedAs(Refusal.TICKET_NOT_WAITING);
    assertThat(hall.asked(call("2", hall.ticket("A002"), "?")))
        .isRefusedAs(Refusal.TICKET_NOT_WAITING);
  }

  @Test
  void isRefusedForATicketNobodyTook() {
    assertThat(
            hall()
                .withOpen("1")
                .asked(new CounterCommand.CallTicket(counter("1"), newTicketId(), "?")))
        .isRefusedAs(Refusal.UNKNOWN_TICKET);
  }

  @Test
  void isRefusedWhileTheCounterHasATicketInHand() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"));
    assertThat(hall.asked(call("1", hall.ticket("A002"), "?")))
        .isRefusedAs(Refusal.TICKET_IN_HAND)
        .because(hall.ticket("A001"));
  }

  @Test
  void isRefusedAtAClosedCounter() {
    Scene hall = hall().withWaiting("A");
    assertThat(hall.asked(call("1", hall.ticket("A001"), "?"))).isRefusedAs(Refusal.COUNTER_CLOSED);
  }
}
