package org.bancheng.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.MONDAY;
import static org.bancheng.hall.scene.Scene.TUESDAY;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.DayCommand.StartDay;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CounterEvent.CounterOpened;
import org.bancheng.hall.event.CounterEvent.CounterPaused;
import org.bancheng.hall.event.CounterEvent.CounterStaffed;
import org.bancheng.hall.event.DayEvent.DayStarted;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketUnserved;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class StartOfDayTest {
  private static final ZoneName ZONE = new ZoneName("a");

  @Test
  void beginsTheFirstDay() {
    assertThat(emptyHall().asked(new StartDay(MONDAY))).isGrantedWith(new DayStarted(MONDAY));
  }

  @Test
  void numbersBeginAgain() {
    Scene hall = hall().withWaiting("A", "A").after(new StartDay(TUESDAY));
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  @Test
  void leavesWhoStillWaitsWithTheOldDay() {
    Scene hall = hall().withOpen("1").after(take("A", person("li")), new StartDay(TUESDAY));
    assertThat(hall.state().tickets()).isEmpty();
    assertThat(hall.state().waiting(service("A"))).isZero();
    assertThat(hall.asked(take("A", person("li")))).issues("A001");
  }

  @Test
  void callsAreCountedFromOneAgain() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), new StartDay(TUESDAY));
    assertThat(hall.state().lastSequence(ZONE)).isZero();
    assertThat(hall.state().calls(ZONE)).isEmpty();
  }

  @Test
  void countersThatWorkGoOnWorking() {
    Scene hall = hall().withOpen("1", "3").withWaiting("A").after(next("3"));
    Ticket called = hall.ticket("A001");
    Instant now = hall.now();
    assertThat(hall.told(new StartDay(TUESDAY)))
        .isGrantedWith(
            new TicketUnserved(called.id(), now),
            new DayStarted(TUESDAY),
            new CounterOpened(counter("1")),
            new CounterOpened(counter("3")));
    assertThat(hall.at("1").duty()).isEqualTo(new Counter.Free());
    assertThat(hall.at("2").duty()).isEqualTo(new Counter.Closed());
    assertThat(hall.at("3").duty()).isEqualTo(new Counter.Free());
  }

  @Test
  void whoIsStillInTheHallIsMarkedUnservedInTheOrderOfComing() {
    Scene hall = hall().withOpen("1", "3").withWaiting("A", "C", "A", "B", "A");
    hall.after(next("1"), start("1"), next("3"), cancel(hall.ticket("B001")));
    List<TicketId> still =
        Stream.of("A001", "C001", "A002", "A003").map(it -> hall.ticket(it).id()).toList();
    Instant now = hall.now();
    assertThat(events(hall.asked(new StartDay(TUESDAY))))
        .startsWith(still.stream().map(it -> new TicketUnserved(it, now)).toArray(HallEvent[]::new))
        .filteredOn(TicketUnserved.class::isInstance)
        .hasSize(4);
  }

  @Test
  void theNewDayIsCompleteWithoutTheRowsBefore() {
    Scene hall = hall().withOpen("1", "2", "3").withWaiting("A", "C");
    hall.state().apply(new CounterStaffed(counter("2"), "clerk2"));
    hall.after(next("1"), pause("2", "training"));
    HallState again = new HallState(hall.state().plan());
    Decision newDay = hall.told(new StartDay(TUESDAY));
    events(newDay).forEach(again::apply);
    assertThat(again.counters()).containsExactlyElementsOf(hall.state().counters());
    assertThat(again.counter(counter("2")).orElseThrow().staff()).contains("clerk2");
    assertThat(again.tickets()).isEmpty();
    assertThat(again.day()).contains(TUESDAY);
    Instant early = Instant.parse("2026-11-20T00:00:00Z");
    assertThat(again.hallTime(early)).isEqualTo(hall.state().hallTime(early));
  }

  @Test
  void theHallsTimeBeginsAnewAlthoughTheClockWasSetBackSince() {
    Scene hall = hall().when("2026-11-24T10:00").withWaiting("A").when("2026-11-24T09:00");
    hall.after(new StartDay(TUESDAY));
    assertThat(hall.state().hallTime(hall.now())).isEqualTo(hall.now());
  }

  @Test
  void countersThatPauseGoOnPausing() {
    Scene hall = hall().withOpen("2").after(pause("2", "training"));
    assertThat(hall.told(new StartDay(TUESDAY)))
        .isGrantedWith(
            new DayStarted(TUESDAY),
            new CounterOpened(counter("2")),
            new CounterPaused(counter("2"), "training"));
    assertThat(hall.at("2").duty()).isEqualTo(new Counter.Paused("training"));
  }

  @Test
  void theDayOnlyMovesForward() {
    assertThat(hall().asked(new StartDay(MONDAY))).isRefusedAs(Refusal.DAY_NOT_LATER);
    assertThat(hall().after(new StartDay(TUESDAY)).asked(new StartDay(MONDAY)))
        .isRefusedAs(Refusal.DAY_NOT_LATER);
  }

  private static List<HallEvent> events(Decision decision) {
    return ((Decision.Accepted) decision).events();
  }
}
