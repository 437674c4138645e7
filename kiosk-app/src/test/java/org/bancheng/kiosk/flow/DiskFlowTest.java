package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;

import java.util.Optional;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.DiskChanged;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.Taking;
import org.bancheng.kiosk.words.KioskWords;
import org.junit.jupiter.api.Test;

/** A disk that takes nothing: no number could be asked for, as each take is stored first. */
class DiskFlowTest {
  private static final FlowSettings WITH_LETTER =
      FlowSettings.standard().withLetter(Optional.of(new KioskLetter("K")));

  @Test
  void servesNobodyAndSaysWhy() {
    Visit visit = Visit.atAWorkingKiosk(WITH_LETTER).then(new DiskChanged(false));
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    assertThat(KioskWords.of(visit.scene()).toString()).contains("本机存储故障");
  }

  @Test
  void servesAgainOnceTheDiskWorks() {
    Visit visit = Visit.atAWorkingKiosk(WITH_LETTER).then(new DiskChanged(false));
    visit.then(new DiskChanged(true));
    assertThat(visit.state()).isInstanceOf(Start.class);
  }

  @Test
  void whoIsBeingServedMayYetGetANumber() {
    Visit visit = Visit.atAWorkingKiosk(WITH_LETTER).then(new ServiceTouched(B));
    visit.then(new CardRead(ELDER)).then(new DiskChanged(false));
    assertThat(visit.state()).isInstanceOf(Taking.class);
  }
}
