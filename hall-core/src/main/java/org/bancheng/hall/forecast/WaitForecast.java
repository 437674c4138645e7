package org.bancheng.hall.forecast;

import java.time.Duration;

/**
 * A wait in whole minutes: half of the people wait at most {@code p50}, nine in ten at most {@code
 * p90}.
 *
 * <p>Before the day has shown anything a rule of thumb: each counter open for the service frees
 * itself every 12 minutes (mean service time of a county hall, planning figure), and the upper
 * tenth waits twice as long as the middle. Then by the queue length at the pace of today's calls,
 * which knows what counters share and who pauses, with the scatter of the Gamma distribution (the
 * exact one for exponential service) and corrected by how earlier forecasts turned out.
 *
 * @param promised whether people may be told; not while no counter serves the service, as nobody
 *     knows when one will
 */
public record WaitForecast(Duration p50, Duration p90, boolean promised) {
  private static final long SERVICE_MINUTES = 12;
  private static final int USUAL_WEIGHT = 3;
  private static final double MIDDLE_DEVIATE = 0;
  private static final double UPPER_DEVIATE = 1.2816;

  /** One that people may be told. */
  public WaitForecast(Duration p50, Duration p90) {
    this(p50, p90, true);
  }

  /**
   * For a person who is called when a counter has become free so many times.
   *
   * @param open counters that serve the service now; if there is none, reckons with one and
   *     promises nothing
   * @param turns 0: is called at once
   */
  public static WaitForecast of(int open, CallPace pace, int turns) {
    double usualGap = (double) SERVICE_MINUTES / Math.max(1, open);
    if (pace.gaps() == 0 || turns == 0) {
      long middle = turns * SERVICE_MINUTES / Math.max(1, open);
      return new WaitForecast(Duration.ofMinutes(middle), Duration.ofMinutes(2 * middle), open > 0);
    }
    double rate = 1 / pace.blended(usualGap, USUAL_WEIGHT);
    double middle = Math.exp(pace.lift50()) * gamma(turns, MIDDLE_DEVIATE) / rate;
    double upper = Math.exp(pace.lift90()) * gamma(turns, UPPER_DEVIATE) / rate;
    return new WaitForecast(minutes(middle), minutes(Math.max(middle, upper)), open > 0);
  }

  /**
   * A quantile of the Gamma distribution by Wilson and Hilferty (1931), within 2 % at the middle
   * and the upper tenth; it is asked for at every call, where {@link GammaWait} would take too
   * long.
   */
  private static double gamma(int shape, double deviate) {
    double ninth = 1 / (9.0 * shape);
    return shape * Math.pow(1 - ninth + deviate * Math.sqrt(ninth), 3);
  }

  private static Duration minutes(double minutes) {
    return Duration.ofMinutes((long) Math.ceil(minutes));
  }
}
