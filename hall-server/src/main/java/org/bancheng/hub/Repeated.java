package org.bancheng.hub;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A look at something, again and again on a thread of its own; one that fails is logged. */
final class Repeated implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Repeated.class);

  private final ScheduledExecutorService timer;

  /**
   * @param seconds between the end of a look and the next one, and before the first
   * @param name the thread's
   */
  Repeated(long seconds, String name, Runnable look) {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(() -> look(name, look), seconds, seconds, TimeUnit.SECONDS);
  }

  private static void look(String name, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed; it is repeated", name, e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
