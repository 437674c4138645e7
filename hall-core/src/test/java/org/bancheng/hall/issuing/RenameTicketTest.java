package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.paper;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Offline.merge;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.event.TicketEvent.PaperReported;
import org.bancheng.hall.event.TicketEvent.TicketRenamed;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;

/** A take was stored, its reply came too late, and the kiosk printed a number of its own. */
class RenameTicketTest {
  @Test
  void carriesThePrintedNumberAndItsPaper() {
    Scene hall = hall().withWaiting("B");
    Ticket stored = hall.ticket("B001");
    assertThat(hall.asked(printed(stored, "BK001")))
        .isGrantedWith(
            new TicketRenamed(stored.id(), TicketNumber.parse("BK001"), hall.now()),
            new PaperReported(stored.id(), Paper.PRINTED, Optional.empty(), 1));
  }

  @Test
  void keepsItsPlace() {
    Scene hall = hall().withOpen("6").withWaiting("B", "B");
    hall.after(printed(hall.ticket("B001"), "BK001"));
    assertThat(hall.state().line(hall.ticket("BK001").service())).hasSize(2);
    assertThat(hall.asked(next("6"))).calls("BK001");
  }

  @Test
  void itsOldNumberIsBurnt() {
    Scene hall = hall().withWaiting("B");
    hall.after(printed(hall.ticket("B001"), "BK001"));
    assertThat(hall.asked(take("B"))).issues("B002");
    assertThat(hall.state().isTaken(TicketNumber.parse("B001"))).isTrue();
  }

  @Test
  void isRenamedAlsoWhenItWasCalledOrFinishedMeanwhile() {
    Scene hall = hall().withOpen("6").withWaiting("B").after(next("6"));
    hall.after(printed(hall.ticket("B001"), "BK001"));
    assertThat(hall.ticket("BK001").stage()).isInstanceOf(Stage.Called.class);
    Scene later = hall().withOpen("6").withWaiting("B").after(next("6"), finish("6"));
    later.after(printed(later.ticket("B001"), "BK001"));
    assertThat(later.ticket("BK001").stage()).isInstanceOf(Stage.Finished.class);
  }

  @Test
  void aNumberOfAnotherTicketIsNotGivenToIt() {
    Scene hall = hall().withWaiting("B").after(merge("BK001", "09:00"));
    assertThat(hall.asked(printed(hall.ticket("B001"), "BK001"))).isRefusedAs(Refusal.NUMBER_TAKEN);
  }

  @Test
  void aTicketOfAnotherServiceIsNotMeant() {
    Scene hall = hall().withWaiting("A");
    assertThat(hall.asked(printed(hall.ticket("A001"), "BK001"))).isRefusedAs(Refusal.MALFORMED);
  }

  @Test
  void toldAgainNothingHappens() {
    Scene hall = hall().after(merge("BK001", "09:00"));
    assertThat(hall.asked(printed(hall.ticket("BK001"), "BK001"))).isGrantedWithoutAnEvent();
  }

  @Test
  void toldAgainWithANewerOutcomeTheOutcomeIsNoted() {
    Scene hall = hall().withWaiting("B");
    hall.after(merge(hall.ticket("B001").id(), "BK001", Paper.UNKNOWN, hall.now()));
    Ticket unsure = hall.ticket("BK001");
    assertThat(unsure.paper()).isEqualTo(Paper.UNKNOWN);
    assertThat(hall.asked(printed(unsure, "BK001")))
        .isGrantedWith(new PaperReported(unsure.id(), Paper.PRINTED, Optional.empty(), 1));
  }

  @Test
  void anOlderOutcomeDoesNotReplaceWhatIsCertain() {
    Scene hall = hall().after(merge("BK001", "09:00"));
    hall.after(paper(hall.ticket("BK001"), Paper.FAILED));
    assertThat(hall.asked(printed(hall.ticket("BK001"), "BK001"))).isGrantedWithoutAnEvent();
  }

  private static MergeOffline printed(Ticket ticket, String number) {
    return merge(ticket.id(), number, Paper.PRINTED, ticket.issuedAt());
  }
}
