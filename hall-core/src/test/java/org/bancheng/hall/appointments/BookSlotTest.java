package org.bancheng.hall.appointments;

import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.book;
import static org.bancheng.hall.scene.Booking.claim;
import static org.bancheng.hall.scene.Booking.giveBack;
import static org.bancheng.hall.scene.Booking.instant;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Ruled.perDay;
import static org.bancheng.hall.scene.Ruled.perSlot;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Duration;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.event.AppointmentEvent.AppointmentBooked;
import org.bancheng.hall.event.AppointmentEvent.AppointmentEnded;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** Slots of half an hour; the scene begins at nine. */
class BookSlotTest {
  private static final HolderToken LI = person("li");

  @Test
  void booksASlotLaterToday() {
    Scene hall = hall();
    BookAppointment wish = book("A", "10:00", LI);
    assertThat(hall.asked(wish))
        .isGrantedWith(
            new AppointmentBooked(
                wish.appointment(), wish.service(), instant("10:00"), wish.holder(), hall.now()));
  }

  @Test
  void aSlotBeginsOnASlotBoundary() {
    assertThat(hall().asked(book("A", "10:10"))).isRefusedAs(Refusal.MALFORMED);
    assertThat(hall().asked(book("A", "10:00:01"))).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void aSlotThatHasBegunIsOver() {
    Scene hall = hall().when("2026-11-23T10:00");
    assertThat(hall.asked(book("A", "10:00"))).isRefusedAs(Refusal.MALFORMED);
    assertThat(hall.asked(book("A", "10:30"))).isGranted();
  }

  @Test
  void aClockSetBackDoesNotBringASlotBack() {
    Scene hall = hall().when("2026-11-23T10:00").withWaiting("A").when("2026-11-23T09:10");
    assertThat(hall.asked(book("A", "09:30"))).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void onlyTodaysSlotsAreBooked() {
    assertThat(hall().asked(book("A", "2026-11-24T10:00"))).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void aSlotLiesWithinTheHours() {
    Scene hall = Scene.hall(Ruled.by(Ruled.officeHours()));
    assertThat(hall.asked(book("A", "12:00"))).isRefusedAs(Refusal.SERVICE_CLOSED);
    assertThat(hall.asked(book("A", "17:00"))).isRefusedAs(Refusal.SERVICE_CLOSED);
    assertThat(hall.asked(book("A", "13:30"))).isGranted();
  }

  @Test
  void needsAServiceAndADay() {
    assertThat(hall().asked(book("Z", "10:00"))).isRefusedAs(Refusal.UNKNOWN_SERVICE);
    assertThat(emptyHall().asked(book("A", "10:00"))).isRefusedAs(Refusal.SERVICE_CLOSED);
  }

  @Test
  void anIdIsUsedOnce() {
    BookAppointment wish = book("A", "10:00");
    assertThat(hall().after(wish).asked(wish)).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void aSlotHoldsTheShareOfWhatTheQuotaAllows() {
    Scene hall = Scene.hall(Ruled.by(perSlot(60, 10)));
    hall.after(book("A", "10:00"), book("A", "10:00"), book("A", "10:00"));
    assertThat(hall.asked(book("A", "10:00"))).isRefusedAs(Refusal.SLOT_FULL);
    assertThat(hall.asked(book("A", "10:30"))).isGranted();
    assertThat(hall.asked(book("B", "10:00"))).isGranted();
  }

  @Test
  void aShareIsNotLostToRounding() {
    HallPlan plan = Ruled.by(perSlot(30, 100));
    AppointmentPolicy policy =
        new AppointmentPolicy(
            Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofMinutes(10), 0.29);
    Scene hall = Scene.hall(plan.with(plan.policy().with(policy)));
    for (int i = 0; i < 29; i++) {
      hall.after(book("A", "10:00"));
    }
    assertThat(hall.asked(book("A", "10:00"))).isRefusedAs(Refusal.SLOT_FULL);
  }

  @Test
  void withoutAQuotaASlotHoldsAnyNumber() {
    Scene hall = hall();
    for (int i = 0; i < 100; i++) {
      hall.after(book("A", "10:00"));
    }
    assertThat(hall.asked(book("A", "10:00"))).isGranted();
  }

  @Test
  void oneClaimedEarlyStillFillsItsSlot() {
    BookAppointment first = book("A", "10:00");
    Scene hall = Scene.hall(Ruled.by(perSlot(30, 2))).after(first, claim(first));
    assertThat(hall.asked(book("A", "10:00"))).isRefusedAs(Refusal.SLOT_FULL);
  }

  @Test
  void theDaysQuotaHoldsForAppointmentsToo() {
    Scene hall = Scene.hall(Ruled.by(perDay(2))).withWaiting("A").after(book("A", "10:00"));
    assertThat(hall.asked(book("A", "10:30"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void aPersonHasOneOfAServiceADay() {
    BookAppointment first = book("A", "10:00", LI);
    Scene hall = hall().after(first);
    assertThat(hall.asked(book("A", "11:00", LI))).isRefusedAs(Refusal.ALREADY_HOLDS_TICKET);
    assertThat(hall.asked(book("B", "11:00", LI))).isGranted();
    assertThat(hall.asked(book("A", "11:00", person("wang")))).isGranted();
    hall.after(giveBack(first));
    assertThat(hall.asked(book("A", "11:00", LI))).isGranted();
  }

  @Test
  void aClaimedOneCountsAfterItsTicketEnded() {
    BookAppointment first = book("A", "10:00", LI);
    Scene hall = hall().after(first, claim(first));
    hall.after(cancel(hall.ticket("A001")));
    assertThat(hall.asked(book("A", "11:00", LI)))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("A001"));
  }

  @Test
  void whoHoldsALiveTicketBooksNone() {
    Scene hall = hall().after(take("A", LI));
    assertThat(hall.asked(book("A", "10:00", LI)))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("A001"));
  }

  @Test
  void isGivenBackOnce() {
    BookAppointment booked = book("A", "10:00");
    Scene hall = hall().after(booked);
    assertThat(hall.asked(giveBack(booked)))
        .isGrantedWith(new AppointmentEnded(booked.appointment(), true, hall.now()));
    hall.after(giveBack(booked));
    assertThat(hall.asked(giveBack(booked))).isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
    assertThat(hall.asked(claim(booked))).isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
  }
}
