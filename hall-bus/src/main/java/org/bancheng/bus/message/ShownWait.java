package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.bancheng.hall.forecast.ShownForecast;
import org.jspecify.annotations.Nullable;

/**
 * The range of a wait that people are told, rounded up and never falling fast; above 60 "over 60
 * minutes". Neither {@code from} nor {@code to}: nobody can tell.
 *
 * @param from and {@code to}: minutes, multiples of 5
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownWait(@Nullable Integer from, @Nullable Integer to) {
  public ShownWait {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("a range needs from and to, or neither");
    }
    if (from != null && to != null && (from < 0 || to < from)) {
      throw new IllegalArgumentException("a range must not end before it begins");
    }
  }

  public static ShownWait of(ShownForecast shown) {
    return shown
        .range()
        .map(range -> new ShownWait(range.from(), range.to()))
        .orElseGet(() -> new ShownWait(null, null));
  }

  ShownForecast forecast() {
    return from == null || to == null
        ? ShownForecast.UNKNOWN
        : new ShownForecast(Optional.of(new ShownForecast.Range(from, to)));
  }
}
