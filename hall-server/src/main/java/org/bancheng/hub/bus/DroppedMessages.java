package org.bancheng.hub.bus;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.client.BusMessage;
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

  /**
   * A handler that may throw {@link BadPayload} or {@link IllegalArgumentException}; such messages,
   * and too large ones, are dropped.
   */
  Consumer<BusMessage> guard(Consumer<BusMessage> handler) {
    return message -> {
      try {
        if (message.payload().length > BusJson.MAX_TO_HUB) {
          throw new BadPayload("larger than " + BusJson.MAX_TO_HUB + " bytes");
        }
        handler.accept(message);
      } catch (BadPayload e) {
        drop(message, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        drop(message, "a field makes no sense");
      }
    };
  }

  private void drop(BusMessage message, String why) {
    count.increment();
    long dropped = count.sum();
    if (dropped <= LOGGED_SINGLY || dropped % THEN_EVERY == 0) {
      LOG.warn(
          "dropped a message of {} bytes on {}: {} ({} so far)",
          message.payload().length,
          message.topic(),
          why,
          dropped);
    }
  }

  /** Since the hub started. */
  public long count() {
    return count.sum();
  }
}
