package org.bancheng.bus.message;

import java.util.Optional;
import org.bancheng.hall.forecast.ShownForecast;

/**
 * The range of a wait that people are told, rounded up and never falling fast; above 60 "over 60
 * minutes".
 *
 * @param from and {@code to}: minutes, multiples of 5
 */
public record ShownWait(int from, int to) {
  public ShownWait {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("a range must not end before it begins");
    }
  }

  /** Only of a forecast that is known. */
  public static ShownWait of(ShownForecast.Range range) {
    return new ShownWait(range.from(), range.to());
  }

  ShownForecast forecast() {
    return new ShownForecast(Optional.of(new ShownForecast.Range(from, to)));
  }
}
