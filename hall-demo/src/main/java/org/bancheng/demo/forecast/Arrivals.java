package org.bancheng.demo.forecast;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** How people come: at random, like clockwork, or in bursts. */
enum Arrivals {
  /** Poisson: squared coefficient of variation 1. */
  M,
  /** Regular: 0. */
  D,
  /** Two kinds of gaps with balanced means: 4. */
  H2;

  private static final double SQUARED_VARIATION = 4;

  /** Gaps of mean {@code 1 / rate}. */
  DoubleSupplier gaps(double rate, SplittableRandom random) {
    return switch (this) {
      case M -> () -> exponential(rate, random);
      case D -> () -> 1 / rate;
      case H2 -> bursts(rate, random);
    };
  }

  private static DoubleSupplier bursts(double rate, SplittableRandom random) {
    double share = (1 + Math.sqrt((SQUARED_VARIATION - 1) / (SQUARED_VARIATION + 1))) / 2;
    return () ->
        random.nextDouble() < share
            ? exponential(2 * share * rate, random)
            : exponential(2 * (1 - share) * rate, random);
  }

  private static double exponential(double rate, SplittableRandom random) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }
}
