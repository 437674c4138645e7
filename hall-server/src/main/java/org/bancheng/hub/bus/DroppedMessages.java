package org.bancheng.hub.bus;

import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what arrived and could not be read. Logs where it came from and why, never what it said.
 */
public final class DroppedMessages {
  private static final Logger LOG = LoggerFactory.getLogger(DroppedMessages.class);
  private static final long LOGGED_SINGLY = 20;
  private static final long THEN_EVERY = 1_000;

  private final LongAdder count = new LongAdder();

  void drop(String topic, int bytes, String why) {
    count.increment();
    long dropped = count.sum();
    if (dropped <= LOGGED_SINGLY || dropped % THEN_EVERY == 0) {
      LOG.warn("dropped a message of {} bytes on {}: {} ({} so far)", bytes, topic, why, dropped);
    }
  }

  /** Since the hub started. */
  public long count() {
    return count.sum();
  }
}
