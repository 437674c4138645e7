package org.bancheng.device.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinPlanTest {
  private static final PinPlan EMPTY = new PinPlan(Map.of());

  @ParameterizedTest
  @ValueSource(ints = {14, 15})
  void theUartIsRefusedWithTheReason(int bcm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.with(PanelPin.BUZZER, bcm))
        .withMessageContaining("UART");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 28, 40})
  void pinsThatAreNotFreeOnTheHeaderAreRefused(int bcm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.with(PanelPin.BUZZER, bcm))
        .withMessageContaining("BCM " + bcm);
  }

  @Test
  void aPinServesOnce() {
    PinPlan plan = EMPTY.with(PanelPin.BUZZER, 22);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.with(PanelPin.TAMPER, 22))
        .withMessageContaining("taken");
    assertThat(plan.of(PanelPin.BUZZER)).contains(22);
  }

  @Test
  void theHoldIsHalfAMinuteToAMinute() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PanelSettings(
                    EMPTY, ActiveLevel.HIGH, ButtonSettings.standard(), Duration.ofSeconds(29)));
  }

  @Test
  void aBeepIsNeverLongerThanTwoSeconds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BeepPattern.once(Duration.ofMillis(2_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> new BeepPattern(List.of()));
  }
}
