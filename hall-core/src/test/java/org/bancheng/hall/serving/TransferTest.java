package org.bancheng.hall.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.call;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.AtTheTable.goOn;
import static org.bancheng.hall.scene.AtTheTable.interrupt;
import static org.bancheng.hall.scene.AtTheTable.send;
import static org.bancheng.hall.scene.AtTheTable.sendAfter;
import static org.bancheng.hall.scene.AtTheTable.sendKeepingThePlace;
import static org.bancheng.hall.scene.AtTheTable.toCounter;
import static org.bancheng.hall.scene.AtTheTable.toService;
import static org.bancheng.hall.scene.AtTheTable.toServiceAt;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.CounterCommand.TransferTicket.Goal;
import org.bancheng.hall.event.TicketEvent.TicketTransferred;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** In the hall of {@link TwoZones}: counter 1 serves A and B, 2 B and C, 3 all; D nobody. */
class TransferTest {
  private static final HolderToken LI = person("li");

  @Test
  void whoWasSentToACounterThatHasLeftThePlanSinceWaitsForAnyOther() {
    Scene before = oneAtCounterOne("A").after(send("1", toCounter("3")));
    HallPlan without =
        before
            .state()
            .plan()
            .withCounters(
                before.state().plan().counters().stream()
                    .filter(it -> !it.counter().equals(counter("3")))
                    .toList());
    HallState after = new HallState(without);
    before.history().forEach(after::apply);
    assertThat(after.line(service("A")))
        .extracting(Ticket::id)
        .contains(before.ticket("A001").id());
  }

  @Nested
  class ToAService {
    @Test
    void waitsForThatUnderTheSameNumberAtTheEnd() {
      Scene hall = oneAtCounterOne("A", "C");
      assertThat(hall.asked(send("1", toService("C"))))
          .isGrantedWith(
              new TicketTransferred(
                  hall.ticket("A001").id(),
                  counter("1"),
                  service("C"),
                  Optional.empty(),
                  false,
                  Optional.empty(),
                  hall.now()));
      hall.after(send("1", toService("C")));
      assertThat(line(hall, "C")).containsExactly("C001", "A001");
    }

    @Test
    void keepsThePlaceOfTheFirstArrivalIfTheClerkSaysSo() {
      Scene hall = oneAtCounterOne("A", "C").after(sendKeepingThePlace("1", toService("C")));
      assertThat(line(hall, "C")).containsExactly("A001", "C001");
    }

    @Test
    void setsTheCounterFree() {
      Scene hall = oneAtCounterOne("A").after(send("1", toService("C")));
      assertThat(hall.at("1").duty()).isEqualTo(new Counter.Free());
    }

    @Test
    void isPossibleBeforeTheStartAndWhileTheWorkIsInterrupted() {
      Scene called = annexed().withOpen("1").withWaiting("A").after(next("1"));
      assertThat(called.asked(send("1", toService("C")))).isGranted();
      Scene onHold = oneAtCounterOne("A").after(interrupt("1", "printer"));
      assertThat(onHold.asked(send("1", toService("C")))).isGranted();
    }

    @Test
    void goesNowhereIfNoCounterServesIt() {
      assertThat(oneAtCounterOne("A").asked(send("1", toService("Z"))))
          .isRefusedAs(Refusal.NOWHERE_TO_GO);
      Scene unserved = Scene.hall(TwoZones.withUnservedD());
      unserved.withOpen("1").withWaiting("A").after(next("1"));
      assertThat(unserved.asked(send("1", toService("D")))).isRefusedAs(Refusal.NOWHERE_TO_GO);
    }
  }

  @Nested
  class ToACounter {
    @Test
    void isCalledByThatCounterAlone() {
      Scene hall = oneAtCounterOne("A").after(send("1", toCounter("3")));
      assertThat(hall.asked(next("1"))).isRefusedAs(Refusal.NOBODY_WAITING);
      assertThat(hall.asked(next("3"))).calls("A001");
    }

    @Test
    void mayChangeTheServiceOnTheWay() {
      Scene hall = oneAtCounterOne("A").after(send("1", toServiceAt("C", "2")));
      assertThat(hall.asked(next("3"))).isRefusedAs(Refusal.NOBODY_WAITING);
      assertThat(hall.asked(next("2"))).calls("A001");
      assertThat(hall.ticket("A001").service()).isEqualTo(service("C"));
    }

    @Test
    void mayStayAtTheOwnCounterForAnotherService() {
      Scene hall = oneAtCounterOne("A").after(send("1", toServiceAt("B", "1")));
      assertThat(hall.asked(next("1"))).calls("A001");
    }

    @Test
    void isNotAllowedToTheOwnCounterForTheSameService() {
      assertThat(oneAtCounterOne("A").asked(send("1", toCounter("1"))))
          .isRefusedAs(Refusal.NOT_ALLOWED);
      assertThat(oneAtCounterOne("A").asked(send("1", toServiceAt("A", "1"))))
          .isRefusedAs(Refusal.NOT_ALLOWED);
    }

    @Test
    void goesNowhereIfThatCounterDoesNotServeIt() {
      assertThat(oneAtCounterOne("A").asked(send("1", toCounter("2"))))
          .isRefusedAs(Refusal.NOWHERE_TO_GO);
      assertThat(oneAtCounterOne("A").asked(send("1", toServiceAt("A", "2"))))
          .isRefusedAs(Refusal.NOWHERE_TO_GO);
    }

    @Test
    void needsACounterThatTheHallHas() {
      assertThat(oneAtCounterOne("A").asked(send("1", toCounter("99"))))
          .isRefusedAs(Refusal.UNKNOWN_COUNTER);
    }
  }

  @Nested
  class WithAnOutcome {
    @Test
    void finishesTheStepAndKeepsThePlaceWhateverTheClerkSays() {
      Scene hall = oneAtCounterOne("A", "C");
      assertThat(hall.asked(sendAfter("checked", "1", toService("C"))))
          .isGrantedWith(
              new TicketTransferred(
                  hall.ticket("A001").id(),
                  counter("1"),
                  service("C"),
                  Optional.empty(),
                  true,
                  Optional.of("checked"),
                  hall.now()));
      hall.after(sendAfter("checked", "1", toService("C")));
      assertThat(line(hall, "C")).containsExactly("A001", "C001");
    }

    @Test
    void isForWhoIsAtTheCounter() {
      Scene hall = annexed().withOpen("1").withWaiting("A").after(next("1"));
      assertThat(hall.asked(sendAfter("checked", "1", toService("C"))))
          .isRefusedAs(Refusal.NOT_AT_COUNTER);
    }

    @Test
    void waitsUntilAnInterruptedStepGoesOn() {
      Scene hall = oneAtCounterOne("A").after(interrupt("1", "printer"));
      assertThat(hall.asked(sendAfter("checked", "1", toService("C"))))
          .isRefusedAs(Refusal.SERVICE_PAUSED);
      assertThat(hall.after(goOn("1")).asked(sendAfter("checked", "1", toService("C"))))
          .isGranted();
    }
  }

  @Nested
  class OfAPersonWhoHoldsOthers {
    @Test
    void isRefusedIfOneIsOfThatServiceAndNamesIt() {
      Scene hall = annexed().withOpen("1").after(take("A", LI), take("C", LI), next("1"));
      assertThat(hall.asked(send("1", toService("C"))))
          .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
          .because(hall.ticket("C001"));
    }

    @Test
    void isNotInItsOwnWay() {
      Scene hall = annexed().withOpen("1").after(take("A", LI), next("1"));
      assertThat(hall.asked(send("1", toCounter("3")))).isGranted();
    }

    @Test
    void countsForTheNewServiceAndNoMoreForTheOld() {
      Scene hall = annexed().withOpen("1").after(take("A", LI), next("1"));
      hall.after(send("1", toService("C")));
      assertThat(hall.asked(take("C", LI)))
          .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
          .because(hall.ticket("A001"));
      assertThat(hall.asked(take("A", LI))).issues("A002");
    }
  }

  @Test
  void mayBeCalledOutOfOrderFromWhereverItWaits() {
    Scene hall = oneAtCounterOne("A").after(send("1", toCounter("3")));
    hall.after(call("2", hall.ticket("A001"), "unwell"));
    assertThat(hall.asked(next("3"))).isRefusedAs(Refusal.NOBODY_WAITING);
  }

  @Test
  void isMalformedWithoutAGoal() {
    assertThat(oneAtCounterOne("A").asked(send("1", new Goal(Optional.empty(), Optional.empty()))))
        .isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void needsATicketInHand() {
    assertThat(hall().withOpen("1").asked(send("1", toService("C"))))
        .isRefusedAs(Refusal.NO_TICKET_IN_HAND);
  }

  @Test
  void needsACounterToStartFrom() {
    assertThat(hall().asked(send("99", toService("C")))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }

  private static Scene annexed() {
    return Scene.hall(TwoZones.plan());
  }

  /** All counters work; who comes first is at counter 1. */
  private static Scene oneAtCounterOne(String... services) {
    return annexed().withOpen("1", "2", "3").withWaiting(services).after(next("1"), start("1"));
  }

  private static List<String> line(Scene hall, String service) {
    return hall.state().line(service(service)).stream()
        .map(Ticket::number)
        .map(Object::toString)
        .toList();
  }
}
