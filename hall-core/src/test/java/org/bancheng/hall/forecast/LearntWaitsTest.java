package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bancheng.hall.forecast.trees.Forest;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.forecast.trees.Loss;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LearntWaitsTest {
  private static final Growth GROWTH = new Growth(60, 4, 0.1, 20, 0.7, 1);
  private static final double[] TAUS = {0.1, 0.5, 0.9};
  private static final int ESTIMATE = 0;
  private static final int ROWS = 6_000;
  private final ExecutorService workers = Executors.newFixedThreadPool(2);

  @AfterEach
  void end() {
    workers.shutdownNow();
  }

  /** A wait is exponential with a mean that is twice the first input; the second says nothing. */
  private static double[][] rows(SplittableRandom random) {
    double[][] rows = new double[ROWS][];
    for (int i = 0; i < ROWS; i++) {
      rows[i] = new double[] {1 + random.nextInt(10), random.nextDouble()};
    }
    return rows;
  }

  private static double[] waits(double[][] rows, SplittableRandom random) {
    double[] waits = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      waits[i] = -2 * rows[i][0] * Math.log(1 - random.nextDouble());
    }
    return waits;
  }

  private LearntWaits learnt() {
    SplittableRandom random = new SplittableRandom(7);
    double[][] rows = rows(random);
    return LearntWaits.of(
        rows,
        waits(rows, random),
        ESTIMATE,
        TAUS,
        new LearntWaits.Effort(GROWTH, GROWTH, 2),
        workers);
  }

  @Test
  void findsMeanAndQuantilesBehindNoise() {
    LearntWaits learnt = learnt();
    for (int people : new int[] {2, 5, 9}) {
      double[] row = {people, 0.5};
      double mean = 2.0 * people;
      double[] quantiles = learnt.quantiles(row);
      assertThat(learnt.mean(row)).isCloseTo(mean, within(0.2 * mean));
      assertThat(quantiles[1]).isCloseTo(mean * Math.log(2), within(0.25 * mean));
      assertThat(quantiles[2]).isCloseTo(mean * Math.log(10), within(0.35 * mean));
    }
  }

  @Test
  void aLineLongerThanAnyLearntFromIsWaitedForLonger() {
    LearntWaits learnt = learnt();
    double longest = learnt.quantiles(new double[] {10, 0.5})[1];
    double longer = learnt.quantiles(new double[] {40, 0.5})[1];
    assertThat(longer).isGreaterThan(1.5 * longest);
  }

  @Test
  void quantilesNeverCrossNorFallBelowNothing() {
    LearntWaits learnt = learnt();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2_000; i++) {
      double[] row = {random.nextDouble(50), random.nextDouble(-5, 5)};
      double[] quantiles = learnt.quantiles(row);
      assertThat(quantiles).isSorted().doesNotContain(Double.NaN);
      assertThat(quantiles[0]).isNotNegative();
      assertThat(learnt.mean(row)).isNotNegative();
    }
  }

  @Test
  void theSameRowsTeachTheSame() {
    double[] row = {4, 0.5};
    assertThat(learnt().quantiles(row)).isEqualTo(learnt().quantiles(row));
  }

  @Test
  void nothingCannotTeach() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Forest.learn(new double[0][], new double[0], new Loss.Squared(), GROWTH, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Forest.learn(new double[2][1], new double[1], new Loss.Squared(), GROWTH, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Growth(1, 9, 0.1, 1, 1, 1));
  }
}
