package org.bancheng.hall.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.book;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.TUESDAY;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import java.time.Instant;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.DayCommand.CloseDay;
import org.bancheng.hall.command.DayCommand.StartDay;
import org.bancheng.hall.event.DayEvent.DayClosed;
import org.bancheng.hall.event.TicketEvent.TicketParked;
import org.bancheng.hall.event.TicketEvent.TicketUnserved;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

class EndDayTest {
  @Test
  void marksWhoWaitsAndWhoIsParkedUnserved() {
    Scene hall = hall().withOpen("1").withWaiting("A", "B", "C").after(next("1"));
    Instant back = hall.now().plus(Duration.ofMinutes(15));
    Ticket away = hall.ticket("A001");
    hall.state().apply(new TicketParked(away.id(), counter("1"), back, hall.now()));
    Ticket second = hall.ticket("B001");
    Ticket third = hall.ticket("C001");
    Instant now = hall.now();
    assertThat(hall.told(new CloseDay()))
        .isGrantedWith(
            new TicketUnserved(away.id(), now),
            new TicketUnserved(second.id(), now),
            new TicketUnserved(third.id(), now),
            new DayClosed(now));
    assertThat(hall.ticket("A001").stage()).isEqualTo(new Stage.Unserved(now));
    assertThat(hall.state().parked()).isEmpty();
    assertThat(hall.state().waiting(service("B"))).isZero();
  }

  @Test
  void leavesAloneWhoWasServed() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), finish("1"));
    hall.after(new CloseDay());
    assertThat(hall.ticket("A001").stage()).isInstanceOf(Stage.Finished.class);
  }

  @Test
  void isRefusedWhileACounterHasSomebodyAndNamesTheTicket() {
    Scene hall = hall().withOpen("1", "3").withWaiting("A").after(next("3"));
    assertThat(hall.asked(new CloseDay()))
        .isRefusedAs(Refusal.TICKET_IN_HAND)
        .because(hall.ticket("A001"));
  }

  @Test
  void givesOutNoMoreNumbers() {
    Scene hall = hall().after(new CloseDay());
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.DAY_CLOSED);
    assertThat(hall.asked(book("A", "10:00"))).isRefusedAs(Refusal.DAY_CLOSED);
  }

  @Test
  void endsOnce() {
    assertThat(hall().after(new CloseDay()).asked(new CloseDay())).isGrantedWithoutAnEvent();
  }

  @Test
  void noDayNeedsNoEnd() {
    assertThat(emptyHall().asked(new CloseDay())).isGrantedWithoutAnEvent();
  }

  @Test
  void numbersAreGivenOutAgainOnTheNextDay() {
    Scene hall = hall().withWaiting("A").after(new CloseDay(), new StartDay(TUESDAY));
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  @Test
  void nobodyIsMarkedTwice() {
    Scene hall = hall().withWaiting("A").after(new CloseDay(), new StartDay(TUESDAY));
    assertThat(hall.history()).filteredOn(TicketUnserved.class::isInstance).hasSize(1);
  }

  @Test
  void appointmentsEndWithTheDay() {
    Scene hall = hall().after(book("A", "10:00"), new CloseDay());
    assertThat(hall.state().appointments()).isEmpty();
  }

  @Test
  void inTheNightDoesNotShutTheDayThatHasJustBegun() {
    Scene hall = hall().when("2026-11-24T00:00").after(new StartDay(TUESDAY));
    hall.when("2026-11-24T00:10").after(new CloseDay());
    assertThat(hall.when("2026-11-24T09:00").asked(take("A"))).issues("A001");
  }
}
