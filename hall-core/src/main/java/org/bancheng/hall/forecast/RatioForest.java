package org.bancheng.hall.forecast;

import java.util.Arrays;
import org.bancheng.hall.forecast.trees.Forest;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.forecast.trees.Loss;

/**
 * Waits by how many times a first estimate they are: a forest cannot multiply, so one that learns
 * minutes answers for every very long line alike. Learns the logarithm, which keeps quantiles what
 * they are. Immutable; any thread.
 *
 * @param estimate the input that is the first estimate, in minutes, 0 or more
 */
record RatioForest(Forest forest, int estimate) {
  /** Added to both, so that a wait of nothing has a ratio; 10 and 30 judged days alike. */
  private static final double SOFTENING_MIN = 10;

  static RatioForest learn(
      double[][] rows, double[] minutes, int estimate, Loss loss, Growth growth, long seed) {
    double[] ratios = new double[minutes.length];
    Arrays.setAll(
        ratios, i -> Math.log((minutes[i] + SOFTENING_MIN) / (rows[i][estimate] + SOFTENING_MIN)));
    return new RatioForest(Forest.learn(rows, ratios, loss, growth, seed), estimate);
  }

  /** Minutes. */
  double of(double[] row) {
    return Math.exp(forest.of(row)) * (row[estimate] + SOFTENING_MIN) - SOFTENING_MIN;
  }
}
