package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.newTicketId;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.paper;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.Optional;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.command.TicketCommand.ReportPaper;
import org.bancheng.hall.event.TicketEvent.PaperReported;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketPaperTest {
  @ParameterizedTest
  @EnumSource(names = {"PRINTED", "FAILED", "UNKNOWN"})
  void isKnownAsThePrinterTold(Paper told) {
    Scene hall = hall().withWaiting("A");
    hall.after(paper(hall.ticket("A001"), told));
    assertThat(hall.ticket("A001").paper()).isEqualTo(told);
  }

  @Test
  void keepsTheCauseAndTheCopy() {
    Scene hall = hall().withWaiting("A");
    Ticket ticket = hall.ticket("A001");
    Optional<String> cause = Optional.of("PAPER_OUT");
    assertThat(hall.asked(new ReportPaper(ticket.id(), Paper.FAILED, cause, 2)))
        .isGrantedWith(new PaperReported(ticket.id(), Paper.FAILED, cause, 2));
  }

  @Test
  void leavesThePlaceInTheLineAsItWas() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A");
    hall.after(paper(hall.ticket("A001"), Paper.PRINTED));
    assertThat(hall.asked(next("1"))).calls("A001");
  }

  @Test
  void mayBeReportedLateWhenThePersonIsLongDone() {
    Scene hall = hall().withOpen("1").withWaiting("A").after(next("1"), finish("1"));
    hall.after(paper(hall.ticket("A001"), Paper.PRINTED));
    assertThat(hall.ticket("A001").paper()).isEqualTo(Paper.PRINTED);
    assertThat(hall.ticket("A001").stage()).isInstanceOf(Stage.Finished.class);
  }

  @Test
  void isRefusedForATicketNobodyTook() {
    assertThat(hall().asked(new ReportPaper(newTicketId(), Paper.PRINTED, Optional.empty(), 1)))
        .isRefusedAs(Refusal.UNKNOWN_TICKET);
  }
}
