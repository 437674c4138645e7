package org.bancheng.hall.forecast;

import java.time.Duration;
import java.time.Instant;

/**
 * What was told of one wait, so that whoever looks again never sees its end fall by more than five
 * minutes a step. A step takes a minute, however often and by however many people it is looked at:
 * a page asks every ten seconds, a menu every second, and who looks again after half an hour must
 * not be told that the half hour is still to come.
 *
 * @param before what was told when this minute began, or the longest since
 * @param since when this minute began
 */
public record ToldWait(ShownForecast shown, ShownForecast before, Instant since) {
  private static final Duration STEP = Duration.ofMinutes(1);

  /** Nobody was told anything yet. */
  public static ToldWait first(WaitForecast forecast, Instant now) {
    ShownForecast shown = ShownForecast.of(forecast, ShownForecast.UNKNOWN);
    return new ToldWait(shown, shown, now);
  }

  /** What is told now: one step for each minute since; a clock that was set back makes one, too. */
  public ToldWait next(WaitForecast forecast, Instant now) {
    if (now.isBefore(since)) {
      return new ToldWait(shown, shown, now).within(forecast);
    }
    long steps = Duration.between(since, now).dividedBy(STEP);
    return steps == 0
        ? within(forecast)
        : new ToldWait(shown, shown.lowered(steps - 1), now).within(forecast);
  }

  private ToldWait within(WaitForecast forecast) {
    ShownForecast next = ShownForecast.of(forecast, before);
    return new ToldWait(next, next.end() > before.end() ? next : before, since);
  }
}
