package org.bancheng.hall.forecast.trees;

/**
 * Rows up to a bin of an input go left.
 *
 * @param gain how much of the loss's slope it explains
 */
record Split(int input, int bin, double gain) {
  private static final double LEAST_GAIN = 1e-9;

  /** What a split must be better than. */
  static final Split NONE = new Split(-1, -1, LEAST_GAIN);

  boolean isNone() {
    return input < 0;
  }
}
