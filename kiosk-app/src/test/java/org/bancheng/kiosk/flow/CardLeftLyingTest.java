package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;

import java.time.Duration;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.kiosk.flow.KioskEvent.CardFailed;
import org.bancheng.kiosk.flow.KioskEvent.CardFound;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.junit.jupiter.api.Test;

class CardLeftLyingTest {
  /**
   * The driver tries a card that failed and still lies there every 2.4 s, and tells each failure.
   */
  @Test
  void aBankCardForgottenOnTheReaderDoesNotKeepTheKioskFromItsStart() {
    Visit visit = Visit.atAWorkingKiosk().then(new ServiceTouched(B));
    for (int i = 0; i < 100; i++) {
      visit
          .then(new CardFound())
          .then(new CardFailed(CardProblem.NOT_AN_ID_CARD))
          .wait(Duration.ofMillis(500));
    }
    assertThat(visit.state()).isInstanceOf(KioskState.Start.class);
  }
}
