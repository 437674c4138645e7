package org.bancheng.demo.simulate;

import java.time.Duration;
import java.time.Instant;

/** The clock of one machine: true time, and how far this machine is off. */
final class NodeClock {
  static final Instant DOORS_OPEN = Instant.parse("2026-11-24T00:30:00Z");

  private final Timeline timeline;
  private Duration off = Duration.ZERO;

  NodeClock(Timeline timeline) {
    this.timeline = timeline;
  }

  Instant now() {
    return DOORS_OPEN.plusMillis(timeline.now()).plus(off);
  }

  void jump(Duration by) {
    off = off.plus(by);
  }
}
