package org.bancheng.demo.forecast;

/** The levels at which quantiles are forecast and judged, and where some of them stand. */
final class Levels {
  static final int Q10 = 0;
  static final int Q50 = 2;
  static final int Q80 = 4;
  static final int Q90 = 5;

  private static final double[] TAUS = {.1, .25, .5, .75, .8, .9, .95};

  private Levels() {}

  static double[] taus() {
    return TAUS.clone();
  }
}
