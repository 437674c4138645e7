package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bancheng.hall.forecast.QlWithRoster.Step;
import org.junit.jupiter.api.Test;

class QlWithRosterTest {
  @Test
  void aSteadyRosterIsThePlainQueueLength() {
    assertThat(QlWithRoster.steady(0.5).minutes(9, 480)).isCloseTo(20, within(1e-9));
  }

  @Test
  void aBreakIsWaitedFor() {
    QlWithRoster noon =
        new QlWithRoster(List.of(new Step(540, 1), new Step(720, 0), new Step(810, 2)));
    assertThat(noon.minutes(4, 710)).isCloseTo(5, within(1e-9));
    assertThat(noon.minutes(9, 710)).isCloseTo(10, within(1e-9));
    assertThat(noon.minutes(11, 710)).isCloseTo(101, within(1e-9));
  }

  @Test
  void oneMoreCounterHelpsFromItsOpeningOn() {
    QlWithRoster more = new QlWithRoster(List.of(new Step(0, 1), new Step(600, 2)));
    assertThat(more.minutes(19, 590)).isCloseTo(15, within(1e-9));
  }

  @Test
  void whoComesTooLateIsNeverCalled() {
    QlWithRoster closes = new QlWithRoster(List.of(new Step(540, 1), new Step(1020, 0)));
    assertThat(closes.minutes(60, 1_000)).isInfinite();
  }

  @Test
  void aRosterWithoutStepsOrWithNegativePaceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new QlWithRoster(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> QlWithRoster.steady(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> QlWithRoster.steady(Double.NaN));
  }
}
