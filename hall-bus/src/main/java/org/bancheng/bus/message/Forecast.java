package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.forecast.WaitForecast;
import org.jspecify.annotations.Nullable;

/**
 * Half of the people wait at most {@code p50}, nine in ten at most {@code p90}.
 *
 * @param shown what people are told of it; absent from a hub that does not know what it told before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Forecast(Duration p50, Duration p90, @Nullable ShownWait shown) {
  public Forecast {
    Required.field("p50", p50);
    Required.field("p90", p90);
  }

  /** What to show: as told, else as far as one can say without knowing what was told before. */
  public ShownForecast toShow() {
    return shown != null
        ? shown.forecast()
        : ShownForecast.of(new WaitForecast(p50, p90), ShownForecast.UNKNOWN);
  }

  /** A forecast alone. */
  public Forecast(Duration p50, Duration p90) {
    this(p50, p90, null);
  }
}
