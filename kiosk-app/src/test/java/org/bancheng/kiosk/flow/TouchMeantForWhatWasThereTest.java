package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.A;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.List;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.MenuHeard;
import org.bancheng.kiosk.flow.KioskEvent.MoreTimeTouched;
import org.bancheng.kiosk.flow.KioskEvent.PageTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;
import org.junit.jupiter.api.Test;

/** A finger on its way cannot see what comes under it meanwhile. */
class TouchMeantForWhatWasThereTest {
  private static final Duration ON_ITS_WAY = Duration.ofMillis(450);

  @Test
  void aTouchJustAfterACardWasReadTakesNoNumber() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER));
    visit.after(ON_ITS_WAY, new ServiceTouched(B));
    assertThat(visit.effects(KioskEffect.SendTake.class)).isEmpty();
    visit.after(Duration.ofMillis(50), new ServiceTouched(B));
    assertThat(visit.lastTake().order().service()).isEqualTo(B);
  }

  @Test
  void aTouchJustAfterThePageOfServicesWasTurnedChoosesNothing() {
    Visit visit = Visit.atAWorkingKiosk().then(new PageTouched(1));
    assertThat(visit.after(ON_ITS_WAY, new ServiceTouched(A)).state()).isInstanceOf(Start.class);
  }

  @Test
  void aTouchJustAfterAServiceCameOnTheMenuChoosesNothing() {
    List<Offer> fewer = demoMenu().subList(1, 4);
    Visit visit = Visit.atAWorkingKiosk().then(new MenuHeard(HALL, fewer));
    assertThat(visit.after(ON_ITS_WAY, new ServiceTouched(B)).state()).isInstanceOf(Start.class);
  }

  @Test
  void aMenuWithOtherWaitsHoldsUpNobody() {
    List<Offer> longer =
        List.of(
            Scenes.offer("A", "综合受理", "General services", 8, 16, 29),
            demoMenu().get(1),
            demoMenu().get(2),
            demoMenu().get(3));
    Visit visit = Visit.atAWorkingKiosk().then(new MenuHeard(HALL, longer));
    assertThat(visit.after(Duration.ZERO, new ServiceTouched(A)).state())
        .isInstanceOf(CardPrompt.class);
  }

  @Test
  void aTouchForMoreTimeHoldsUpNobody() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER)).then(new MoreTimeTouched());
    visit.after(Duration.ZERO, new ServiceTouched(B));
    assertThat(visit.lastTake().order().service()).isEqualTo(B);
  }

  @Test
  void aTouchJustAfterTheTruthAboutAPaperCameSendsNobodyAway() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER)).then(new ServiceTouched(B));
    TicketId take = visit.lastTake().order().take();
    visit.then(new TicketGranted(slip(take, "B042", 7)));
    visit.then(new PrintFinished(take, 1, new PrintOutcome.Failed(PrinterFault.PAPER_OUT)));
    visit.then(new PrintFinished(take, 1, new PrintOutcome.Printed()));
    assertThat(visit.after(ON_ITS_WAY, new BackTouched()).state()).isInstanceOf(TicketTaken.class);
  }
}
