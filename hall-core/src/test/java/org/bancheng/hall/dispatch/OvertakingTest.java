package org.bancheng.hall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bancheng.hall.HolderGroup;
import org.junit.jupiter.api.Test;

/** Who was overtaken how often, by example. */
class OvertakingTest extends ByTheMinute {
  @Test
  void whoWasOvertakenAsOftenAsAllowedGoesNext() {
    hall = opened(BusyPlan.with(NEVER, 2, NEVER, 1));
    comes("A", HolderGroup.NONE, 0);
    for (int i = 0; i < 3; i++) {
      comes("A", HolderGroup.PREGNANT, 1);
    }
    assertThat(called("1", 10)).isEqualTo("A002");
    assertThat(called("4", 10)).isEqualTo("A003");
    assertThat(why("1", 10)).isEqualTo("OVERTAKEN A001:10.0 A004:23.0");
  }

  @Test
  void whoIsCalledLongBeforeTheSlotOvertakesNobodyWhoComesUntilThen() {
    hall = opened(BusyPlan.with(NEVER, 2, NEVER, 1));
    comesBooked("A", 25, 30);
    comesBooked("A", 25, 30);
    assertThat(called("1", 5)).isEqualTo("A001");
    assertThat(called("4", 5)).isEqualTo("A002");
    comes("A", HolderGroup.NONE, 10);
    comes("A", HolderGroup.PREGNANT, 11);
    assertThat(why("1", 12)).isEqualTo("SCORE A004:7.0 A003:2.0");
  }

  @Test
  void butEverybodyWhoIsThereAlsoWithAnAppointment() {
    hall = opened(BusyPlan.with(NEVER, 2, NEVER, 1));
    comesBooked("A", 25, 30);
    for (int i = 0; i < 3; i++) {
      comes("A", HolderGroup.PREGNANT, 0, Optional.of(at(26)), Optional.empty());
    }
    assertThat(called("1", 24)).isEqualTo("A002");
    assertThat(called("4", 24)).isEqualTo("A003");
    assertThat(why("1", 24)).isEqualTo("OVERTAKEN A001:-1.0 A004:1.0");
  }
}
