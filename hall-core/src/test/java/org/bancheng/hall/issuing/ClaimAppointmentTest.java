package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.AtTheTable.sendKeepingThePlace;
import static org.bancheng.hall.scene.AtTheTable.toCounter;
import static org.bancheng.hall.scene.Booking.book;
import static org.bancheng.hall.scene.Booking.claim;
import static org.bancheng.hall.scene.Booking.instant;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** Lead five minutes, grace ten. */
class ClaimAppointmentTest {
  private static final BookAppointment AT_TEN = book("A", "10:00", person("li"));

  @Test
  void whoIsOnTimeCountsAsHavingComeFiveMinutesBeforeTheSlot() {
    Scene hall = booked().when("2026-11-23T10:02").after(claim(AT_TEN));
    assertThat(hall.ticket("A001").firstArrival()).isEqualTo(instant("09:55"));
    assertThat(hall.ticket("A001").appointment()).contains(AT_TEN.appointment());
    assertThat(hall.ticket("A001").slot()).contains(instant("10:00"));
    assertThat(hall.state().appointment(AT_TEN.appointment())).isEmpty();
  }

  @Test
  void whoIsOnTimeIsCalledBeforeWalkInsOfTheSlot() {
    Scene hall = booked().withOpen("1").when("2026-11-23T09:57").withWaiting("A");
    hall.when("2026-11-23T10:02").after(claim(AT_TEN));
    assertThat(hall.asked(next("1"))).calls("A002");
  }

  @Test
  void anEarlyBirdWaitsAsAWalkInOfTheSlot() {
    Scene hall = booked().withOpen("1").when("2026-11-23T09:10").after(claim(AT_TEN));
    hall.when("2026-11-23T09:20").withWaiting("A");
    assertThat(hall.ticket("A001").firstArrival()).isEqualTo(instant("09:55"));
    assertThat(hall.asked(next("1"))).calls("A002");
  }

  @Test
  void earlyBirdsAreNotAheadOfThoseWhoComeNow() {
    Scene hall = booked().when("2026-11-23T09:10").withWaiting("A").after(claim(AT_TEN));
    hall.withWaiting("A");
    assertThat(hall.ticket("A002").aheadWhenIssued()).isEqualTo(1);
    assertThat(hall.ticket("A003").aheadWhenIssued()).isEqualTo(1);
    hall.when("2026-11-23T09:56").withWaiting("A");
    assertThat(hall.ticket("A004").aheadWhenIssued()).isEqualTo(3);
  }

  @Test
  void anEarlyBirdSentToACounterIsNotTakenOffThoseAhead() {
    Scene hall = booked().withOpen("1", "2").when("2026-11-23T09:10");
    hall.after(claim(AT_TEN), next("1"), start("1"));
    hall.after(sendKeepingThePlace("1", toCounter("2"))).withWaiting("A", "A");
    assertThat(hall.ticket("A002").aheadWhenIssued()).isZero();
    assertThat(hall.ticket("A003").aheadWhenIssued()).isEqualTo(1);
  }

  @Test
  void theGraceEndsTenMinutesAfterTheSlotBegan() {
    assertThat(booked().when("2026-11-23T10:09:59").asked(claim(AT_TEN))).issues("A001");
    assertThat(booked().when("2026-11-23T10:10").asked(claim(AT_TEN)))
        .isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
  }

  @Test
  void whoIsTooLateTakesAnOrdinaryNumber() {
    Scene hall = booked().when("2026-11-23T10:10");
    assertThat(hall.asked(take("A", person("li")))).issues("A001");
  }

  @Test
  void isClaimedOnce() {
    Scene hall = booked().after(claim(AT_TEN));
    assertThat(hall.asked(claim(AT_TEN))).isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
  }

  @Test
  void anUnknownOneIsRefused() {
    assertThat(hall().asked(claim(AT_TEN))).isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
  }

  @Test
  void theServiceMustMatch() {
    TakeTicket claim = claim(AT_TEN);
    TakeTicket other =
        new TakeTicket(
            claim.ticket(), service("B"), Channel.KIOSK, claim.holder(), claim.appointment());
    assertThat(booked().asked(other)).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void somebodyElsesCardDoesNotClaimIt() {
    Holder wang = new Holder(Optional.of(person("wang")), HolderGroup.NONE);
    assertThat(booked().asked(claim(AT_TEN, wang))).isRefusedAs(Refusal.UNKNOWN_APPOINTMENT);
  }

  @Test
  void theDeskClaimsItWithoutACardAndTheTicketIsTheBookers() {
    Holder desk = new Holder(Optional.empty(), HolderGroup.ELDERLY);
    Scene hall = booked().after(claim(AT_TEN, desk));
    assertThat(hall.ticket("A001").holder())
        .isEqualTo(new Holder(Optional.of(person("li")), HolderGroup.ELDERLY));
    assertThat(hall.asked(take("A", person("li")))).isRefusedAs(Refusal.ALREADY_HOLDS_TICKET);
  }

  @Test
  void whoHoldsATicketOfTheServiceCannotClaimASecond() {
    Scene hall = booked().after(take("A", person("li")));
    assertThat(hall.asked(claim(AT_TEN)))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("A001"));
  }

  @Test
  void oneMayClaimInTheBreakBeforeTheSlot() {
    BookAppointment afterLunch = book("A", "13:30");
    Scene hall = Scene.hall(Ruled.by(Ruled.officeHours())).after(afterLunch);
    assertThat(hall.when("2026-11-23T13:20").asked(claim(afterLunch))).issues("A001");
  }

  private static Scene booked() {
    return hall().after(AT_TEN);
  }
}
