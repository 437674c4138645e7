package org.bancheng.hall.forecast;

import java.time.Duration;
import java.util.Collection;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.state.Counter;

/**
 * A wait in whole minutes: half of the people wait at most {@code p50}, nine in ten at most {@code
 * p90}.
 *
 * <p>A rule of thumb, not yet learnt from the hall's own days: each counter open for the service
 * frees itself every 12 minutes (mean service time of a county hall, planning figure), and the
 * upper tenth waits twice as long as the middle.
 */
public record WaitForecast(Duration p50, Duration p90) {
  private static final long SERVICE_MINUTES = 12;

  /** For a person who finds {@code ahead} people waiting for this service. */
  public static WaitForecast of(Collection<Counter> counters, ServiceId service, int ahead) {
    long open = 0;
    for (Counter counter : counters) {
      if (counter.isOpen() && counter.plan().services().contains(service)) {
        open++;
      }
    }
    long middle = (ahead * SERVICE_MINUTES) / Math.max(1, open);
    return new WaitForecast(Duration.ofMinutes(middle), Duration.ofMinutes(2 * middle));
  }
}
