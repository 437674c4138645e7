package org.bancheng.bus.client;

import java.time.Duration;

/**
 * How soon to connect again: at once after a connection that lived, later and later after attempts
 * that failed or connections that did not last. Two machines under one name throw each other out,
 * and would do nothing else. One thread.
 */
final class RetryPace {
  /** What lives as long as this was a connection. */
  private static final Duration LASTING = Duration.ofSeconds(10);

  private final Duration from;
  private final Duration to;
  private Duration next;

  RetryPace(Duration from, Duration to) {
    this.from = from;
    this.to = to;
    this.next = from;
  }

  /** After an attempt that failed: how long to wait. */
  Duration afterFailure() {
    Duration pause = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(to) < 0 ? doubled : to;
    return pause;
  }

  /** After a connection was lost: how long to wait. */
  Duration afterLife(Duration life) {
    if (life.compareTo(LASTING) < 0) {
      return afterFailure();
    }
    next = from;
    return Duration.ZERO;
  }
}
