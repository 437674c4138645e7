package org.bancheng.hub.web;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.util.Callback;

/**
 * The orders that are given to the hall and not yet answered, so that a hub that closes can wait
 * for them. Any thread.
 */
final class OpenOrders {
  private final Phaser open = new Phaser(1);
  private volatile boolean closing;

  /**
   * One more.
   *
   * @return false if the hub is closing and takes no more
   */
  boolean begin() {
    open.register();
    if (closing) {
      open.arriveAndDeregister();
      return false;
    }
    return true;
  }

  /** What to call when the answer of one that has begun is written, or cannot be. */
  Callback end(Callback answered) {
    return new Callback.Nested(answered) {
      @Override
      public void completed() {
        open.arriveAndDeregister();
      }
    };
  }

  /**
   * Lets no more begin, and waits for those that have.
   *
   * @return false if some are still open after so long
   */
  boolean finish(Duration patience) throws InterruptedException {
    closing = true;
    try {
      open.awaitAdvanceInterruptibly(open.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}
