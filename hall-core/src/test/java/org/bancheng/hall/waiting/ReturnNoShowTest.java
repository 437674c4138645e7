package org.bancheng.hall.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.call;
import static org.bancheng.hall.scene.Asking.newTicketId;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.requeue;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.PlanWith.noShows;
import static org.bancheng.hall.scene.PlanWith.returns;
import static org.bancheng.hall.scene.PlanWith.returnsToTheEnd;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.event.TicketEvent.TicketRequeued;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReturnNoShowTest {
  private static final HolderToken LI = person("li");
  private static final Duration TEN = Duration.ofMinutes(10);

  @Nested
  class TheFirstTime {
    @Test
    void standsBehindThree() {
      Scene hall = firstOfSixMissed();
      hall.after(requeue(hall.ticket("A001")));
      assertThat(line(hall)).containsExactly("A002", "A003", "A004", "A001", "A005", "A006");
    }

    @Test
    void isToldAsTheArrivalOfTheLastWhoStaysAhead() {
      Scene hall = firstOfSixMissed();
      Instant arrival = hall.ticket("A004").firstArrival();
      assertThat(hall.asked(requeue(hall.ticket("A001"))))
          .isGrantedWith(
              new TicketRequeued(hall.ticket("A001").id(), hall.now(), Optional.of(arrival)));
    }

    @Test
    void countsOnlyThoseOfItsOwnService() {
      Scene hall = hall().withOpen("1").withWaiting("A", "C", "C", "C", "A", "A", "A", "A");
      hall.after(next("1"), noShow("1"), requeue(hall.ticket("A001")));
      assertThat(line(hall)).containsExactly("A002", "A003", "A004", "A001", "A005");
    }

    @Test
    void standsAtTheEndWhereFewerWait() {
      Scene hall = hall().withOpen("1").withWaiting("A", "A", "A").after(next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001"))))
          .isGrantedWith(new TicketRequeued(hall.ticket("A001").id(), hall.now()));
      assertThat(line(hall.after(requeue(hall.ticket("A001")))))
          .containsExactly("A002", "A003", "A001");
    }

    @Test
    void standsAtTheEndIfThePlanSaysSo() {
      Scene hall = Scene.hall(noShows(DemoHall.plan(), returnsToTheEnd()));
      hall.withOpen("1").withWaiting("A", "A", "A", "A", "A", "A").after(next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")));
      assertThat(line(hall)).endsWith("A006", "A001");
    }

    @Test
    void standsBehindTheOthersOfThatInstant() {
      Scene hall = firstOfSixMissed().after(next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")), requeue(hall.ticket("A002")));
      assertThat(line(hall)).containsExactly("A003", "A004", "A005", "A001", "A002", "A006");
    }

    @Test
    void standsWhereItStoodIfItNeedLetNobodyGoFirst() {
      Scene hall = Scene.hall(noShows(DemoHall.plan(), returns(1, 0)));
      hall.withOpen("1").withWaiting("A", "A", "A").after(next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")));
      assertThat(line(hall)).containsExactly("A001", "A002", "A003");
    }

    @Test
    void neverStandsAheadOfWhoCameBeforeIt() {
      Scene hall = hall().withOpen("1").withWaiting("A", "A", "A", "A", "A", "A");
      hall.after(call("1", hall.ticket("A005"), "unwell"), noShow("1"));
      hall.after(requeue(hall.ticket("A005")));
      assertThat(line(hall)).containsExactly("A001", "A002", "A003", "A004", "A005", "A006");
    }

    @Test
    void neverStandsBehindWhoeverComesNext() {
      Scene hall = Scene.hall(noShows(DemoHall.plan(), returns(1, 1)));
      hall.withOpen("1").withWaiting("A").after(next("1"), noShow("1"));
      checkedInEarly(hall, "A002", hall.now().plus(TEN));
      hall.after(requeue(hall.ticket("A001")), take("A"));
      assertThat(line(hall)).containsExactly("A001", "A003", "A002");
    }

    @Test
    void neverCountsAsComeBeforeTheOwnArrivalEvenAtTheEnd() {
      Scene hall = hall().withOpen("1");
      Instant slot = hall.now().plus(TEN);
      checkedInEarly(hall, "A001", slot);
      hall.after(next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001"))))
          .isGrantedWith(
              new TicketRequeued(hall.ticket("A001").id(), hall.now(), Optional.of(slot)));
    }

    /** Somebody whose waiting begins later than the day has come so far. */
    private static void checkedInEarly(Scene hall, String number, Instant arrival) {
      hall.state()
          .apply(
              new TicketIssued(
                  newTicketId(),
                  TicketNumber.parse(number),
                  service("A"),
                  Channel.KIOSK,
                  Holder.UNKNOWN,
                  0,
                  hall.now(),
                  Optional.of(arrival),
                  Optional.empty()));
    }

    @Test
    void standsAtTheEndOfTheHallsOwnTimeWhenTheClockWasSetBack() {
      Scene hall = hall().withOpen("1").withWaiting("A", "A").after(next("1"), noShow("1"));
      hall.later(Duration.ofHours(-1)).after(requeue(hall.ticket("A001")));
      assertThat(line(hall)).containsExactly("A002", "A001");
    }
  }

  @Nested
  class TheNextTime {
    @Test
    void isOnceTooOften() {
      Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")), next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.RETURN_USED_UP);
    }

    @Test
    void isOnceTooOftenByTheCardToo() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"));
      hall.after(requeue(LI), next("1"), noShow("1"));
      assertThat(hall.asked(requeue(LI))).isRefusedAs(Refusal.RETURN_USED_UP);
    }

    @Test
    void namesTheNewerTicketOfWhoTookOne() {
      Scene hall = hall().withOpen("1").after(take("A", LI), next("1"), noShow("1"));
      hall.after(requeue(LI), next("1"), noShow("1"), take("A", LI));
      assertThat(hall.asked(requeue(LI)))
          .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
          .because(hall.ticket("A002"));
    }

    @Test
    void isAsOftenAsThePlanSays() {
      Scene hall = Scene.hall(noShows(DemoHall.plan(), returns(2, 3)));
      hall.withOpen("1").withWaiting("A").after(next("1"), noShow("1"));
      hall.after(requeue(hall.ticket("A001")), next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isGranted();
      hall.after(requeue(hall.ticket("A001")), next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.RETURN_USED_UP);
    }

    @Test
    void isNeverWhereThePlanLetsNobodyReturn() {
      Scene hall = Scene.hall(noShows(DemoHall.plan(), returns(0, 3)));
      hall.withOpen("1").withWaiting("A").after(next("1"), noShow("1"));
      assertThat(hall.asked(requeue(hall.ticket("A001")))).isRefusedAs(Refusal.RETURN_USED_UP);
    }
  }

  private static Scene firstOfSixMissed() {
    return hall()
        .withOpen("1")
        .withWaiting("A", "A", "A", "A", "A", "A")
        .after(next("1"), noShow("1"));
  }

  private static List<String> line(Scene hall) {
    return hall.state().line(service("A")).stream()
        .map(Ticket::number)
        .map(Object::toString)
        .toList();
  }
}
