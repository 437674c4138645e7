package org.bancheng.hall.forecast;

import java.time.Duration;
import java.time.Instant;

/**
 * What was told of one wait, so that whoever looks again never sees its end fall by more than five
 * minutes a step. A step takes a minute, however often and by however many people it is looked at:
 * a page asks every ten seconds, a menu every second.
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

  /** What is told now; a clock that was set back begins a minute. */
  public ToldWait next(WaitForecast forecast, Instant now) {
    if (now.isBefore(since) || !now.isBefore(since.plus(STEP))) {
      return new ToldWait(shown, shown, now).within(forecast);
    }
    return within(forecast);
  }

  private ToldWait within(WaitForecast forecast) {
    ShownForecast next = ShownForecast.of(forecast, before);
    return new ToldWait(next, next.end() > before.end() ? next : before, since);
  }
}
