package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformalQuantileTest {
  /** Waits double in the middle of the day; what was learnt knows nothing of it. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.8, 0.9})
  void keepsItsShareWhileTheDayDrifts(double tau) {
    SplittableRandom random = new SplittableRandom(1);
    ConformalQuantile quantile = new ConformalQuantile(tau, 0.02);
    double learnt = -10 * Math.log(1 - tau);
    int held = 0;
    int people = 20_000;
    for (int i = 0; i < people; i++) {
      double mean = i < people / 2 ? 10 : 20;
      double wait = -mean * Math.log(1 - random.nextDouble());
      boolean longer = wait > quantile.adjusted(learnt, 10);
      held += longer ? 0 : 1;
      quantile.learn(longer);
    }
    assertThat((double) held / people).isCloseTo(tau, within(0.01));
  }

  @Test
  void saysWhatWasLearntBeforeItHasSeenAnything() {
    assertThat(new ConformalQuantile(0.9, 0.02).adjusted(17, 5)).isEqualTo(17);
  }

  @Test
  void neverSaysLessThanNothing() {
    ConformalQuantile quantile = new ConformalQuantile(0.1, 0.5);
    for (int i = 0; i < 100; i++) {
      quantile.learn(false);
    }
    assertThat(quantile.adjusted(3, 10)).isZero();
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ConformalQuantile(1, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConformalQuantile(0.5, -1));
  }
}
