package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.bancheng.kiosk.spool.SpoolFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes of the spool that must not be lost: what a full disk does not take waits, in its order,
 * until it does. On the kiosk's thread.
 */
final class Unsettled {
  private static final Logger log = LoggerFactory.getLogger(Unsettled.class);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final Queue<Runnable> changes = new ArrayDeque<>();
  private Instant nextTry = Instant.MIN;

  void settle(Runnable change) {
    changes.add(change);
    settleAll();
  }

  /** Whether something waits. */
  boolean waits() {
    return !changes.isEmpty();
  }

  /** Tries what waits; whether nothing waits any more. */
  boolean settleAll() {
    try {
      while (!changes.isEmpty()) {
        changes.element().run();
        changes.remove();
      }
    } catch (SpoolFault e) {
      log.error("The spool takes nothing: is the disk full? {} changes wait", changes.size(), e);
    }
    return changes.isEmpty();
  }

  /** Tries now and then; whether something was tried. */
  boolean settleAgain(Instant now) {
    if (changes.isEmpty() || now.isBefore(nextTry)) {
      return false;
    }
    nextTry = now.plus(AGAIN);
    settleAll();
    return true;
  }
}
