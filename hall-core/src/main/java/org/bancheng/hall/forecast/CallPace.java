package org.bancheng.hall.forecast;

/**
 * How fast a service has been called today while somebody waited, and how honest its forecasts
 * were. Immutable; each call makes the next.
 *
 * @param gapMinutes mean time between two calls, the newest {@value #MEMORY} counting most
 * @param gaps how many were seen
 * @param lift50 and {@code lift90}: what the forecasts must be multiplied by, as logarithms, so
 *     that half and nine tenths of the waits keep within them
 */
public record CallPace(double gapMinutes, int gaps, double lift50, double lift90) {
  /** Before the first call. */
  public static final CallPace UNKNOWN = new CallPace(0, 0, 0, 0);

  private static final int MEMORY = 20;
  private static final double CORRECTION = 0.05;
  private static final double MOST_LIFT = 1;

  /** Two calls with so much time between them, while somebody waited. */
  public CallPace after(double gap) {
    int weight = Math.min(gaps + 1, MEMORY);
    return new CallPace(gapMinutes + (gap - gapMinutes) / weight, gaps + 1, lift50, lift90);
  }

  /** Somebody who found {@code ahead} people has been called after so many minutes. */
  public CallPace waited(WaitForecast said, double minutes) {
    return new CallPace(
        gapMinutes,
        gaps,
        lifted(lift50, minutes > said.p50().toSeconds() / 60.0, 0.5),
        lifted(lift90, minutes > said.p90().toSeconds() / 60.0, 0.9));
  }

  private static double lifted(double lift, boolean longer, double tau) {
    double next = lift + CORRECTION * ((longer ? 1 : 0) - (1 - tau));
    return Math.max(-MOST_LIFT, Math.min(MOST_LIFT, next));
  }

  /** The usual gap, as this many seen. */
  double blended(double usualGap, int usualWeight) {
    int weight = Math.min(gaps, MEMORY);
    return (usualGap * usualWeight + gapMinutes * weight) / (usualWeight + weight);
  }
}
