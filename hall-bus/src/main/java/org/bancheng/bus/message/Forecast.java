package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
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

  /** A forecast alone. */
  public Forecast(Duration p50, Duration p90) {
    this(p50, p90, null);
  }
}
