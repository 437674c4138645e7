package org.bancheng.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.util.Optional;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEffect;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.PrinterChanged;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.Visit;
import org.junit.jupiter.api.Test;

/** A number without paper, and somebody who brings a new roll. */
class PaperRefilledWordsTest {
  private static final PrinterState OUT =
      new PrinterState(PrinterState.Voice.ANSWERS, Optional.of(PrinterFault.PAPER_OUT), false);
  private static final PrinterState WELL =
      new PrinterState(PrinterState.Voice.ANSWERS, Optional.empty(), false);

  private static Visit withoutPaper() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER)).then(new ServiceTouched(B));
    TicketId take = visit.lastTake().order().take();
    return visit
        .then(new TicketGranted(slip(take, "B042", 7)))
        .then(new PrinterChanged(OUT))
        .then(new PrintFinished(take, 1, new PrintOutcome.Failed(PrinterFault.PAPER_OUT)));
  }

  private static Page page(Visit visit) {
    return KioskWords.of(visit.scene());
  }

  @Test
  void saysNoMoreThatThereIsNoPaperOnceThereIs() {
    Visit visit = withoutPaper();
    assertThat(page(visit).title().zh()).contains("缺纸");
    visit.then(new PrinterChanged(WELL));
    assertThat(page(visit).title().zh()).isEqualTo("打印机好了，可以打印号票");
    assertThat(page(visit).notices()).isEmpty();
    assertThat(page(visit).ticket()).map(Page.TicketFace::number).contains("B042");
  }

  @Test
  void saysSoAgainWhenTheNewRollIsTakenOut() {
    Visit visit = withoutPaper().then(new PrinterChanged(WELL)).then(new PrinterChanged(OUT));
    assertThat(page(visit).title().zh()).contains("缺纸");
  }

  /** ADR 7: after a failure nothing is printed again by itself. */
  @Test
  void printsOnlyWhenTouched() {
    Visit visit = withoutPaper().then(new PrinterChanged(WELL));
    assertThat(visit.effects(KioskEffect.Print.class)).hasSize(1);
    visit.then(page(visit).buttons().get(0).touch()).then(new PrintAgainTouched());
    assertThat(visit.effects(KioskEffect.Print.class)).hasSize(2);
  }
}
