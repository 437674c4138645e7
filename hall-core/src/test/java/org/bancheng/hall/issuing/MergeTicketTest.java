package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Booking.instant;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Offline.by;
import static org.bancheng.hall.scene.Offline.merge;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.DayCommand.CloseDay;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.event.TicketEvent.PaperReported;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.scene.Asking;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

class MergeTicketTest {
  @Test
  void waitsFromWhenTheKioskPrintedIt() {
    Scene hall = hall().withWaiting("B").when("2026-11-23T09:40").withWaiting("B");
    MergeOffline merge = merge("BK001", "09:12");
    assertThat(hall.asked(merge))
        .isGrantedWith(
            new TicketIssued(
                merge.ticket(),
                TicketNumber.parse("BK001"),
                service("B"),
                Channel.OFFLINE,
                Holder.UNKNOWN,
                1,
                hall.now(),
                Optional.of(instant("09:12")),
                Optional.empty()),
            new PaperReported(merge.ticket(), Paper.PRINTED, Optional.empty(), 1));
    hall.after(merge);
    assertThat(hall.ticket("BK001").issuedAt()).isEqualTo(instant("09:12"));
    assertThat(hall.ticket("BK001").paper()).isEqualTo(Paper.PRINTED);
  }

  @Test
  void isCalledInTheOrderOfPrinting() {
    Scene hall = hall().withOpen("6").when("2026-11-23T09:40").withWaiting("B");
    hall.after(merge("BK002", "09:20"), merge("BK001", "09:10"));
    assertThat(hall.asked(next("6"))).calls("BK001");
  }

  @Test
  void isNotThereBeforeTheDayBegan() {
    Scene hall = hall().after(merge("BK001", "2026-11-22T17:00"));
    assertThat(hall.ticket("BK001").firstArrival()).isEqualTo(instant("00:00"));
  }

  @Test
  void isNotFromTheFuture() {
    Scene hall = hall().when("2026-11-23T09:30");
    hall.after(merge("BK001", "11:00"));
    assertThat(hall.ticket("BK001").firstArrival()).isEqualTo(instant("09:30"));
  }

  @Test
  void aHubClockSetBackToYesterdayPutsItBehindNobodyToCome() {
    Scene hall = hall().when("2026-11-22T09:30").after(merge("BK001", "2026-11-22T09:00"));
    assertThat(hall.ticket("BK001").firstArrival()).isEqualTo(instant("2026-11-22T09:30"));
  }

  @Test
  void anOutcomeThatIsNotKnownIsNotTold() {
    MergeOffline merge = merge(Asking.newTicketId(), "BK001", Paper.PENDING, instant("09:00"));
    Scene hall = hall().after(merge);
    assertThat(hall.history()).noneMatch(PaperReported.class::isInstance);
    assertThat(hall.ticket("BK001").paper()).isEqualTo(Paper.PENDING);
  }

  @Test
  void theNumberIsTheServicesLetterAndTheKiosks() {
    MergeOffline good = merge("BK001", "09:00");
    assertThat(hall().asked(merge("B001", "09:00"))).isRefusedAs(Refusal.MALFORMED);
    assertThat(
            hall()
                .asked(
                    new MergeOffline(
                        good.ticket(),
                        good.number(),
                        service("A"),
                        good.holder(),
                        good.paper(),
                        good.issuedAt())))
        .isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void anUnknownServiceIsRefused() {
    assertThat(hall().asked(merge("ZK001", "09:00"))).isRefusedAs(Refusal.UNKNOWN_SERVICE);
  }

  @Test
  void needsADay() {
    assertThat(emptyHall().asked(merge("BK001", "09:00"))).isRefusedAs(Refusal.SERVICE_CLOSED);
  }

  @Test
  void aNumberThatAnotherTicketCarriesIsTaken() {
    Scene hall = hall().after(merge("BK001", "09:00"));
    assertThat(hall.asked(merge("BK001", "09:05"))).isRefusedAs(Refusal.NUMBER_TAKEN);
  }

  @Test
  void aNumberStaysTakenAfterItsTicketEnded() {
    Scene hall = hall().after(merge("BK001", "09:00"));
    hall.after(cancel(hall.ticket("BK001")));
    assertThat(hall.asked(merge("BK001", "09:05"))).isRefusedAs(Refusal.NUMBER_TAKEN);
  }

  @Test
  void isMergedOutsideTheHoursAndAfterTheDayWasClosed() {
    Scene hall = Scene.hall(Ruled.by(Ruled.officeHours())).after(new CloseDay());
    hall.when("2026-11-23T18:00");
    assertThat(hall.told(merge("BK001", "16:30"))).isGranted();
    assertThat(hall.state().waiting(service("B"))).isEqualTo(1);
  }

  @Test
  void leavesTheHubsOwnSeriesAlone() {
    assertThat(hall().after(merge("BK007", "09:00")).asked(take("B"))).issues("B001");
  }

  @Test
  void itsPersonHoldsALiveTicket() {
    Scene hall = hall().after(by(person("li"), merge("BK001", "09:00")));
    assertThat(hall.asked(take("B", person("li"))))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("BK001"));
  }

  @Test
  void aSecondTicketOfOnePersonIsMergedWithoutThePerson() {
    Scene hall = hall().after(take("B", person("li")));
    hall.after(by(person("li"), merge("BK001", "09:00")));
    assertThat(hall.ticket("BK001").holder())
        .isEqualTo(new Holder(Optional.empty(), HolderGroup.ELDERLY));
    assertThat(hall.asked(take("B", person("li"))))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("B001"));
    hall.after(cancel(hall.ticket("BK001")));
    assertThat(hall.asked(take("B", person("li")))).isRefusedAs(Refusal.ALREADY_HOLDS_TICKET);
  }
}
