package org.bancheng.hall.forecast;

/**
 * The wait of somebody with {@code n} people ahead when calls come at a steady rate and at random:
 * Gamma with shape {@code n + 1}, exact for exponential service (Ibrahim and Whitt 2009).
 * Incomplete gamma function by series and continued fraction (Abramowitz and Stegun 6.5.29,
 * 6.5.31).
 */
public final class GammaWait {
  private static final double EXACT = 1e-13;
  private static final int MOST_STEPS = 10_000;
  private static final int HALVINGS = 60;

  private GammaWait() {}

  /**
   * The chance that the wait is at most {@code wait}.
   *
   * @param ahead people ahead, 0 or more
   * @param rate calls per unit of time, above 0
   */
  public static double level(int ahead, double rate, double wait) {
    double x = wait * rate;
    double shape = ahead + 1.0;
    if (x <= 0) {
      return 0;
    }
    return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
  }

  /**
   * The wait that is not exceeded with chance {@code tau}.
   *
   * @param tau 0 to 1, both excluded
   */
  public static double quantile(int ahead, double rate, double tau) {
    if (!(tau > 0 && tau < 1) || !(rate > 0) || ahead < 0) {
      throw new IllegalArgumentException("no such quantile: " + tau + " of " + ahead + " ahead");
    }
    double low = 0;
    double high = 1;
    while (level(ahead, 1, high) < tau) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (level(ahead, 1, middle) < tau) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high / rate;
  }

  private static double series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (int i = 1; i < MOST_STEPS && term > sum * EXACT; i++) {
      term *= x / (shape + i);
      sum += term;
    }
    return sum * Math.exp(-x + shape * Math.log(x) - logGamma(shape));
  }

  /** Lentz's way through the continued fraction. */
  private static double fraction(double shape, double x) {
    double tiny = Double.MIN_NORMAL;
    double b = x + 1 - shape;
    double c = 1 / tiny;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < MOST_STEPS; i++) {
      double a = -i * (i - shape);
      b += 2;
      d = 1 / nonZero(a * d + b, tiny);
      c = nonZero(b + a / c, tiny);
      h *= d * c;
      if (Math.abs(d * c - 1) < EXACT) {
        break;
      }
    }
    return h * Math.exp(-x + shape * Math.log(x) - logGamma(shape));
  }

  private static double nonZero(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }

  /** Stirling's series for whole numbers; shapes are n + 1, so this is the logarithm of n!. */
  private static double logGamma(double shape) {
    double sum = 0;
    double z = shape;
    while (z < 15) {
      sum -= Math.log(z);
      z++;
    }
    double inverse = 1 / (z * z);
    double tail = (1.0 / 12 - inverse * (1.0 / 360 - inverse / 1260)) / z;
    return sum + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail;
  }
}
