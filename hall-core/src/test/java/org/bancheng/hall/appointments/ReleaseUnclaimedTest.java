package org.bancheng.hall.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.book;
import static org.bancheng.hall.scene.Booking.claim;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Ruled.perDay;
import static org.bancheng.hall.scene.Scene.hall;

import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.command.DayCommand.PassTime;
import org.bancheng.hall.event.AppointmentEvent.AppointmentEnded;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** Grace is ten minutes. */
class ReleaseUnclaimedTest {
  private final BookAppointment atTen = book("A", "10:00", person("li"));

  @Test
  void releasesASlotWhenItsGraceIsOver() {
    Scene hall = hall().after(atTen).when("2026-11-23T10:09:59");
    assertThat(hall.asked(new PassTime())).isGrantedWithoutAnEvent();
    hall.when("2026-11-23T10:10");
    assertThat(hall.asked(new PassTime()))
        .isGrantedWith(new AppointmentEnded(atTen.appointment(), false, hall.now()));
  }

  @Test
  void releasesOnlyWhatIsDueFirstBookedFirst() {
    BookAppointment later = book("A", "10:30");
    BookAppointment earlier = book("B", "09:30");
    Scene hall = hall().after(atTen, later, earlier).when("2026-11-23T10:15");
    assertThat(hall.told(new PassTime()))
        .isGrantedWith(
            new AppointmentEnded(atTen.appointment(), false, hall.now().minusSeconds(1)),
            new AppointmentEnded(earlier.appointment(), false, hall.now().minusSeconds(1)));
    assertThat(hall.state().appointments()).hasSize(1);
    assertThat(hall.asked(new PassTime())).isGrantedWithoutAnEvent();
  }

  @Test
  void leavesAClaimedOneAlone() {
    Scene hall = hall().after(atTen, claim(atTen)).when("2026-11-23T10:15");
    assertThat(hall.asked(new PassTime())).isGrantedWithoutAnEvent();
  }

  @Test
  void aReleasedSlotGoesBackToThoseWhoWait() {
    Scene hall = Scene.hall(Ruled.by(perDay(1))).after(atTen);
    hall.when("2026-11-23T10:10").after(new PassTime());
    assertThat(hall.asked(take("A"))).issues("A001");
  }

  @Test
  void whoWasReleasedMayBookAgain() {
    Scene hall = hall().after(atTen).when("2026-11-23T10:10").after(new PassTime());
    assertThat(hall.asked(book("A", "11:00", person("li")))).isGranted();
  }
}
