package org.bancheng.demo.forecast;

import java.util.List;

/**
 * A classical estimate with the scatter that the training days show around it: quantiles are those
 * of wait less estimate among training tickets with about as many people ahead. The estimate itself
 * is the mean and the median, as its authors mean it.
 */
final class RatioGuess {
  private static final int[] BANDS = {0, 1, 2, 4, 7, 11, 16, 25, 40, Integer.MAX_VALUE};

  private final int input;
  private final double[][] residuals;

  RatioGuess(List<Sample> training, int input) {
    this.input = input;
    this.residuals = new double[BANDS.length][];
    for (int band = 0; band < BANDS.length; band++) {
      int wanted = band;
      residuals[band] =
          training.stream()
              .filter(sample -> band(sample) == wanted)
              .mapToDouble(sample -> sample.waited() - estimate(sample))
              .sorted()
              .toArray();
    }
  }

  private static int band(Sample sample) {
    int band = 0;
    while (sample.input(Inputs.AHEAD) > BANDS[band]) {
      band++;
    }
    return band;
  }

  private double estimate(Sample sample) {
    double said = sample.input(input);
    return said < 0 ? sample.input(Inputs.QL_TRAINED) : said;
  }

  WaitGuess of(Sample sample) {
    double estimate = estimate(sample);
    double[] around = residuals[band(sample)];
    double[] taus = Levels.taus();
    double[] quantiles = new double[taus.length];
    for (int i = 0; i < taus.length; i++) {
      double residual = around.length == 0 ? 0 : around[(int) (taus[i] * (around.length - 1))];
      double said = Math.max(0, estimate + residual);
      quantiles[i] = i < Levels.Q50 ? Math.min(said, estimate) : Math.max(said, estimate);
    }
    quantiles[Levels.Q50] = estimate;
    return new WaitGuess(estimate, quantiles);
  }
}
