package org.bancheng.hall.forecast;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.hall.Names;

/**
 * What people are told of their wait: a range in steps of five minutes, and no more than can be
 * promised. Rounded up; a person who looks again never sees the end of the range fall by more than
 * five minutes at once; beyond an hour only that it is more than an hour; unknown when unknown.
 *
 * @param range empty: unknown. Its end above {@link #LONGEST} means "over an hour"; it is never
 *     more than a step above, so that it can fall again soon
 */
public record ShownForecast(Optional<Range> range) {
  /** Minutes beyond which no number is told. */
  public static final int LONGEST = 60;

  private static final int STEP = 5;

  /** Nothing can be said. */
  public static final ShownForecast UNKNOWN = new ShownForecast(Optional.empty());

  /** Minutes, both multiples of 5. */
  public record Range(int from, int to) {}

  /**
   * What to show.
   *
   * @param p50 median wait in minutes; not a number or infinite: unknown
   * @param p90 wait that is exceeded once in ten times
   * @param before what the same person was shown before
   */
  public static ShownForecast of(double p50, double p90, ShownForecast before) {
    if (!Double.isFinite(p50) || !Double.isFinite(p90) || p50 < 0 || p90 < 0) {
      return UNKNOWN;
    }
    int to = up(Math.max(p50, p90));
    int end = Math.max(to, before.end() - STEP);
    return new ShownForecast(Optional.of(new Range(Math.min(up(p50), end), end)));
  }

  /** The same of a forecast; unknown if it promises nothing. */
  public static ShownForecast of(WaitForecast forecast, ShownForecast before) {
    return forecast.promised()
        ? of(minutes(forecast.p50()), minutes(forecast.p90()), before)
        : UNKNOWN;
  }

  /** Of any wait: whole milliseconds do not count up to the longest that can be written. */
  private static double minutes(Duration wait) {
    return (wait.toSeconds() + wait.toMillisPart() / 1_000.0) / 60;
  }

  private static int up(double minutes) {
    return (int) Math.ceil(Math.min(minutes, LONGEST + STEP) / STEP) * STEP;
  }

  /** Its end lowered by so many steps, to zero at most. */
  ShownForecast lowered(long steps) {
    return new ShownForecast(
        range.map(
            it -> {
              int to = (int) Math.max(0, it.to() - STEP * steps);
              return new Range(Math.min(it.from(), to), to);
            }));
  }

  /** In minutes; 0 if nothing can be said. */
  int end() {
    return range.map(Range::to).orElse(0);
  }

  /** In the words of boards, pages and papers. */
  public Names words() {
    return range.map(RangeWords::of).orElse(new Names("暂无法预计", "unknown"));
  }

  /** The same as a line of its own. */
  public Names sentence() {
    String zh = range.isPresent() ? "预计等候 " + words().zh() : "等候时间暂无法预计";
    return new Names(zh, "expected wait: " + words().en());
  }
}
