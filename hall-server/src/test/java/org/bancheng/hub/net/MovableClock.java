package org.bancheng.hub.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on as ours does, from any instant, and can be set forward or back. */
public final class MovableClock extends Clock {
  private volatile Instant start;
  private volatile long startedNanos = System.nanoTime();

  public MovableClock(String start) {
    this.start = Instant.parse(start);
  }

  public void set(String instant) {
    start = Instant.parse(instant);
    startedNanos = System.nanoTime();
  }

  public void forward(Duration by) {
    start = start.plus(by);
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startedNanos);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
