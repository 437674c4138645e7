package org.bancheng.hall.forecast.trees;

import java.util.Arrays;

/** What a forest learns: which way a prediction should move, and the best constant of a leaf. */
public sealed interface Loss {
  /** The slope to follow at a row: positive asks for a larger prediction. */
  double slope(double truth, double prediction);

  /**
   * The best constant for these residuals.
   *
   * @param residuals may be reordered; at least one
   */
  double constant(double[] residuals);

  /** Squared error: learns the mean. */
  record Squared() implements Loss {
    @Override
    public double slope(double truth, double prediction) {
      return truth - prediction;
    }

    @Override
    public double constant(double[] residuals) {
      return Arrays.stream(residuals).average().orElse(0);
    }
  }

  /**
   * Pinball loss: learns the quantile of level {@code tau} (Koenker and Bassett 1978).
   *
   * @param tau 0 to 1
   */
  record Pinball(double tau) implements Loss {
    @Override
    public double slope(double truth, double prediction) {
      return truth > prediction ? tau : tau - 1;
    }

    @Override
    public double constant(double[] residuals) {
      Arrays.sort(residuals);
      double at = tau * (residuals.length - 1);
      int below = (int) at;
      double part = at - below;
      double upper = residuals[Math.min(below + 1, residuals.length - 1)];
      return residuals[below] * (1 - part) + upper * part;
    }
  }
}
