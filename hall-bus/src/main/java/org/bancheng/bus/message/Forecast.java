package org.bancheng.bus.message;

import java.time.Duration;

/** Half of the people wait at most {@code p50}, nine in ten at most {@code p90}. */
public record Forecast(Duration p50, Duration p90) {
  public Forecast {
    Required.field("p50", p50);
    Required.field("p90", p90);
  }
}
