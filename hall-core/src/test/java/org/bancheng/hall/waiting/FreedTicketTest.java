package org.bancheng.hall.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.close;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.requeue;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.AtTheTable.send;
import static org.bancheng.hall.scene.AtTheTable.toCounter;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;

import org.bancheng.hall.event.CounterEvent.CounterClosed;
import org.bancheng.hall.event.TicketEvent.TicketFreed;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.junit.jupiter.api.Test;

/** Counters 1 and 3 serve A; A001 was sent from 1 to 3 alone. */
class FreedTicketTest {
  @Test
  void nobodyWaitsForACounterThatHasClosed() {
    Scene hall = sentToThree();
    assertThat(hall.asked(close("3")))
        .isGrantedWith(
            new CounterClosed(counter("3")), new TicketFreed(hall.ticket("A001").id(), hall.now()));
    hall.after(close("3"));
    assertThat(hall.state().sentTo(counter("3"))).isEmpty();
    assertThat(hall.asked(next("1"))).calls("A002");
    hall.after(next("1"));
    assertThat(hall.state().line(service("A")))
        .extracting(ticket -> ticket.number().toString())
        .containsExactly("A001");
  }

  @Test
  void itGoesOnWaitingForACounterThatPauses() {
    Scene hall = sentToThree().after(pause("3", "lunch"));
    assertThat(hall.state().sentTo(counter("3"))).hasSize(1);
  }

  @Test
  void aGuideFreesItAndItKeepsItsPlace() {
    Scene hall = sentToThree().after(pause("3", "lunch")).withWaiting("A");
    assertThat(hall.asked(requeue(hall.ticket("A001"))))
        .isGrantedWith(new TicketFreed(hall.ticket("A001").id(), hall.now()));
    hall.after(requeue(hall.ticket("A001")));
    assertThat(hall.state().line(service("A")))
        .extracting(ticket -> ticket.number().toString())
        .containsExactly("A002", "A001", "A003");
  }

  private static Scene sentToThree() {
    return Scene.hall(TwoZones.plan())
        .withOpen("1", "3")
        .withWaiting("A", "A")
        .after(next("1"), send("1", toCounter("3")));
  }
}
