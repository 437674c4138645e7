package org.bancheng.hall.forecast;

/**
 * Keeps a quantile honest while the day drifts (adaptive conformal inference, Gibbs and Candes
 * 2021): after each wait that turned out longer than forecast it aims higher, after each shorter
 * one a little lower, so that in the long run the share {@code tau} of the waits is at most the
 * forecast. One thread.
 */
public final class ConformalQuantile {
  private final double tau;
  private final double pace;
  private double shift;

  /**
   * @param tau the level, 0 to 1
   * @param pace how far one wait moves the aim, in local spreads: some hundredths for a few waits a
   *     day, some ten-thousandths for thousands
   */
  public ConformalQuantile(double tau, double pace) {
    if (!(tau > 0 && tau < 1) || !(pace >= 0)) {
      throw new IllegalArgumentException("a level between 0 and 1 and a pace, not " + tau);
    }
    this.tau = tau;
    this.pace = pace;
  }

  /**
   * The quantile to say.
   *
   * @param quantile what was learnt, in any unit of time
   * @param spread how far waits like this one scatter, same unit, 0 or more
   * @return never below 0
   */
  public double adjusted(double quantile, double spread) {
    return Math.max(0, quantile + shift * spread);
  }

  /**
   * Learns how a wait turned out.
   *
   * @param longer whether it was longer than what {@link #adjusted} had said
   */
  public void learn(boolean longer) {
    shift += pace * ((longer ? 1 : 0) - (1 - tau));
  }
}
