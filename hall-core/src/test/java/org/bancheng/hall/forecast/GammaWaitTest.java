package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaWaitTest {
  /** Chi-squared tables: half of the value at 2(n+1) degrees of freedom. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5, 0.693147",
    "0, 0.95, 2.995732",
    "4, 0.9, 7.993590",
    "4, 0.1, 2.432591",
    "9, 0.95, 15.705217",
    "49, 0.5, 49.667102"
  })
  void theQuantilesAreThoseOfTheTables(int ahead, double tau, double wait) {
    assertThat(GammaWait.quantile(ahead, 1, tau)).isCloseTo(wait, within(1e-4));
    assertThat(GammaWait.quantile(ahead, 4, tau)).isCloseTo(wait / 4, within(1e-4));
  }

  @Property
  void levelAndQuantileUndoEachOther(
      @ForAll @IntRange(max = 400) int ahead,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double tau,
      @ForAll @DoubleRange(min = 0.01, max = 10) double rate) {
    double wait = GammaWait.quantile(ahead, rate, tau);
    assertThat(GammaWait.level(ahead, rate, wait)).isCloseTo(tau, within(1e-6));
  }

  @Property
  void morePeopleAheadMeanALongerWait(
      @ForAll @IntRange(max = 200) int ahead,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double tau) {
    assertThat(GammaWait.quantile(ahead + 1, 1, tau))
        .isGreaterThan(GammaWait.quantile(ahead, 1, tau));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "0, 1, 1", "0, 0, 0.5", "-1, 1, 0.5", "0, NaN, 0.5"})
  void whatHasNoAnswerIsRefused(int ahead, double rate, double tau) {
    assertThatIllegalArgumentException().isThrownBy(() -> GammaWait.quantile(ahead, rate, tau));
  }
}
