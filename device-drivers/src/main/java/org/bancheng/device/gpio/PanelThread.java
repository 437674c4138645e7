package org.bancheng.device.gpio;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The owner thread of a panel: polls every 50 ms, for 300 ms after an edge every 5 ms, never more
 * often, however fast a contact chatters.
 */
final class PanelThread implements AutoCloseable {
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long QUICK_MILLIS = 5;
  private static final int QUICK_POLLS = 60;

  private final Runnable poll;
  private final Thread thread;
  private volatile boolean woken;
  private volatile boolean ended;

  PanelThread(Runnable poll) {
    this.poll = poll;
    this.thread = new Thread(this::run, "gpio-panel");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Polls soon. Any thread. */
  void wake() {
    woken = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    int quick = 0;
    try {
      while (!ended) {
        quick = woken ? QUICK_POLLS : Math.max(0, quick - 1);
        woken = false;
        poll.run();
        if (quick > 0) {
          Thread.sleep(QUICK_MILLIS);
        } else {
          LockSupport.parkNanos(REST_NANOS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended = true;
    LockSupport.unpark(thread);
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
