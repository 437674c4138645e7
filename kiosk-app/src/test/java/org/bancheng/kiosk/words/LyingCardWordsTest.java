package org.bancheng.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;

import java.time.Duration;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.CardPlace;
import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.CardFound;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.Scenes;
import org.bancheng.kiosk.flow.Visit;
import org.junit.jupiter.api.Test;

class LyingCardWordsTest {
  /** The reader finds a card that was read only once: until it is lifted nothing more will come. */
  @Test
  void whoLeftTheCardOnTheReaderIsToldToLiftItFirst() {
    Visit visit =
        Visit.atAWorkingKiosk()
            .then(new CardFound())
            .then(new CardRead(ELDER))
            .then(new ServiceTouched(Scenes.A));
    TicketId take = visit.lastTake().order().take();
    visit
        .then(new TicketGranted(Scenes.slip(take, "A012", 3)))
        .then(new PrintFinished(take, 1, new PrintOutcome.Printed()))
        .wait(Duration.ofSeconds(2))
        .then(new BackTouched());
    assertThat(KioskWords.of(visit.scene()).lines()).anyMatch(it -> it.zh().contains("取走"));
    visit.then(new HubHeard(true)).then(new ServiceTouched(B));
    assertThat(visit.state()).isInstanceOf(KioskState.CardPrompt.class);
    assertThat(visit.scene().around().card()).isEqualTo(CardPlace.LYING);
    assertThat(KioskWords.of(visit.scene()).title().zh()).contains("拿起");
  }
}
