package org.bancheng.hall.issuing;

import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.book;
import static org.bancheng.hall.scene.Booking.claim;
import static org.bancheng.hall.scene.Booking.giveBack;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Offline.merge;
import static org.bancheng.hall.scene.Ruled.perDay;
import static org.bancheng.hall.scene.Ruled.perSlot;
import static org.bancheng.hall.scene.Scene.TUESDAY;

import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.command.DayCommand.StartDay;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** The scene begins at nine. */
class QuotaLeftTest {
  @Test
  void aDayHasSoManyNumbersOfEachService() {
    Scene hall = hall(perDay(2)).withWaiting("A", "A");
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
    assertThat(hall.asked(take("B"))).issues("B001");
  }

  @Test
  void aCancelledNumberWasGivenOutAllTheSame() {
    Scene hall = hall(perDay(1)).withWaiting("A");
    hall.after(cancel(hall.ticket("A001")));
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void theNextDayHasItsOwn() {
    Scene hall = hall(perDay(1)).withWaiting("A").after(new StartDay(TUESDAY));
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  @Test
  void aSlotHasSoManyNumbersAndTheNextItsOwn() {
    Scene hall = hall(perSlot(30, 2)).withWaiting("A", "A");
    assertThat(hall.when("2026-11-23T09:29:59").asked(take("A")))
        .isRefusedAs(Refusal.QUOTA_REACHED);
    assertThat(hall.when("2026-11-23T09:30").asked(take("A"))).issues("A003");
  }

  @Test
  void aClockSetBackOpensNoSlotAgain() {
    Scene hall = hall(perSlot(30, 1)).when("2026-11-23T09:30").withWaiting("A");
    assertThat(hall.when("2026-11-23T09:10").asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void anUnclaimedAppointmentCountsInItsSlotAndInTheDay() {
    Scene slots = hall(perSlot(60, 4)).after(book("A", "10:00"), book("A", "10:30"));
    slots.withWaiting("A", "A", "A", "A");
    slots.when("2026-11-23T10:05").withWaiting("A", "A");
    assertThat(slots.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
    Scene day = hall(perDay(2)).after(book("A", "10:00")).withWaiting("A");
    assertThat(day.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void anAppointmentOfAnotherServiceDoesNotCount() {
    assertThat(hall(perDay(1)).after(book("B", "09:30")).asked(take("A"))).issues("A001");
    Scene slots = hall(perSlot(60, 4)).after(book("B", "09:30")).withWaiting("A", "A", "A");
    assertThat(slots.asked(take("A"))).issues("A004");
  }

  @Test
  void oneGivenBackCountsNoMore() {
    BookAppointment booked = book("A", "10:00");
    Scene hall = hall(perDay(1)).after(booked, giveBack(booked));
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  @Test
  void aClaimedOneCountsInItsOwnSlotAlthoughItsLeadLiesInTheSlotBefore() {
    BookAppointment booked = book("A", "10:00");
    Scene hall = hall(perSlot(30, 2)).after(booked).when("2026-11-23T09:40").after(claim(booked));
    hall.withWaiting("A", "A");
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
    hall.when("2026-11-23T10:01").withWaiting("A");
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void claimingIsNotHeldAgainstTheQuota() {
    BookAppointment booked = book("A", "10:00");
    Scene hall = hall(perDay(2)).after(booked).withWaiting("A");
    assertThat(hall.asked(claim(booked))).issues("A002");
  }

  @Test
  void offlineNumbersAreMergedBeyondTheQuotaAndCount() {
    Scene hall = hall(perDay(2)).after(merge("AK001", "08:50"), merge("AK002", "08:51"));
    hall.after(merge("AK003", "08:52"));
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.QUOTA_REACHED);
  }

  @Test
  void offlineNumbersCountInTheSlotInWhichTheyWerePrinted() {
    Scene hall = hall(perSlot(30, 1)).when("2026-11-23T09:40").after(merge("AK001", "09:20"));
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  private static Scene hall(Quota quota) {
    return Scene.hall(Ruled.by(quota));
  }
}
