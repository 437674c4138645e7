package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.kiosk.flow.KioskEffect.GiveOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.Tick;
import org.bancheng.kiosk.flow.KioskEvent.TwinHeard;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.words.KioskWords;
import org.junit.jupiter.api.Test;

/** Another machine has the same name: together they would give out each number twice. */
class TwinFlowTest {
  private static final FlowSettings WITH_LETTER =
      FlowSettings.standard().withLetter(Optional.of(new KioskLetter("K")));

  private static Visit withATwin() {
    return Visit.atAWorkingKiosk(WITH_LETTER).then(new TwinHeard());
  }

  @Test
  void servesNobodyAndSaysWhy() {
    Visit visit = withATwin();
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    assertThat(KioskWords.of(visit.scene()).toString()).contains("另一台机器用了本机的编号");
  }

  @Test
  void givesNoNumberOfItsOwn() {
    Visit visit = withATwin().then(new HubHeard(false)).wait(Duration.ZERO);
    visit.then(new ServiceTouched(B)).then(new CardRead(ELDER));
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    assertThat(visit.effects(GiveOwnNumber.class)).isEmpty();
  }

  @Test
  void givesNoneEitherToWhoIsBeingServed() {
    Visit visit = Visit.atAWorkingKiosk(WITH_LETTER).then(new ServiceTouched(B));
    visit.then(new CardRead(ELDER)).then(new TwinHeard()).wait(Duration.ofMinutes(1));
    assertThat(visit.effects(GiveOwnNumber.class)).isEmpty();
  }

  @Test
  void servesAgainAMinuteAfterTheOtherFellSilent() {
    Visit visit = withATwin().wait(Duration.ofSeconds(55));
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    visit.wait(Duration.ofSeconds(10)).then(new HubHeard(true)).after(Duration.ZERO, new Tick());
    assertThat(visit.state()).isInstanceOf(Start.class);
  }
}
