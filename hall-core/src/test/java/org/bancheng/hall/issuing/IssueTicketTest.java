package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.noShow;
import static org.bancheng.hall.scene.Asking.person;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Asking.takeAtDesk;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

class IssueTicketTest {
  private static final HolderToken LI = person("li");

  @Test
  void beginsEachServiceAtOne() {
    Scene hall = hall();
    assertThat(hall.told(take("A"))).issues("A001");
    assertThat(hall.told(take("B"))).issues("B001");
    assertThat(hall.told(take("A"))).issues("A002");
  }

  @Test
  void saysHowManyWaitForTheSameService() {
    Scene hall = hall().withWaiting("A", "A", "C");
    TakeTicket take = take("A", new Holder(Optional.of(LI), HolderGroup.ELDERLY));
    assertThat(hall.asked(take))
        .isGrantedWith(
            new TicketIssued(
                take.ticket(),
                new TicketNumber(new Series("A"), 3),
                take.service(),
                Channel.KIOSK,
                take.holder(),
                2,
                hall.now()));
  }

  @Test
  void givesATicketThatWaits() {
    Scene hall = hall().withWaiting("A");
    assertThat(hall.state().line(hall.ticket("A001").service()))
        .containsExactly(hall.ticket("A001"));
  }

  @Test
  void expectsPaperFromAKioskAndNoneFromTheDesk() {
    Scene hall = hall().after(take("A"), takeAtDesk("A"));
    assertThat(hall.ticket("A001").paper()).isEqualTo(Paper.PENDING);
    assertThat(hall.ticket("A002").paper()).isEqualTo(Paper.NONE);
  }

  @Test
  void neverGivesANumberAgainWhateverBecameOfIt() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A", "A");
    hall.after(cancel(hall.ticket("A003")), next("1"), finish("1"), next("1"), noShow("1"));
    assertThat(hall.told(take("A"))).issues("A004");
  }

  @Test
  void refusesASecondLiveTicketOfOneServiceAndNamesTheFirst() {
    Scene hall = hall().after(take("A", LI));
    assertThat(hall.asked(take("A", LI)))
        .isRefusedAs(Refusal.ALREADY_HOLDS_TICKET)
        .because(hall.ticket("A001"));
  }

  @Test
  void countsATicketAsLiveUntilItsPersonIsDone() {
    Scene hall = hall().withOpen("1").after(take("A", LI), next("1"));
    assertThat(hall.asked(take("A", LI))).isRefusedAs(Refusal.ALREADY_HOLDS_TICKET);
    hall.after(finish("1"));
    assertThat(hall.asked(take("A", LI))).issues("A002");
  }

  @Test
  void letsTheSamePersonWaitForAnotherService() {
    assertThat(hall().after(take("A", LI)).asked(take("C", LI))).issues("C001");
  }

  @Test
  void letsAnyNumberOfPeopleWithoutACardWait() {
    assertThat(hall().withWaiting("A", "A", "A").asked(take("A"))).issues("A004");
  }

  @Test
  void refusesAServiceThatTheHallDoesNotHave() {
    assertThat(hall().asked(take("Z"))).isRefusedAs(Refusal.UNKNOWN_SERVICE);
  }

  @Test
  void refusesBeforeTheFirstDayBegins() {
    assertThat(emptyHall().asked(take("A"))).isRefusedAs(Refusal.SERVICE_CLOSED);
  }

  @Test
  void refusesATicketIdThatIsTakenUnderAnotherCommand() {
    TakeTicket take = take("A");
    Scene hall = hall().after(take);
    CommandId other = new CommandId(hall.callId());
    assertThat(HallRules.decide(hall.state(), other, take, hall.now()))
        .isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void givesTheSeriesLastNumberAndThenRefuses() {
    TakeTicket lastButOne = take("A");
    Scene hall = hall();
    hall.state()
        .apply(
            new TicketIssued(
                lastButOne.ticket(),
                new TicketNumber(new Series("A"), TicketNumber.LAST - 1),
                lastButOne.service(),
                Channel.KIOSK,
                Holder.UNKNOWN,
                0,
                hall.now()));
    assertThat(hall.told(take("A"))).issues("A999999");
    assertThat(hall.asked(take("A"))).isRefusedAs(Refusal.NUMBERS_EXHAUSTED);
    assertThat(hall.asked(take("B"))).issues("B001");
  }
}
