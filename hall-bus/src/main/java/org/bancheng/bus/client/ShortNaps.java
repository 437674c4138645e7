package org.bancheng.bus.client;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Shortens three naps. While it connects, Paho starts three threads and after each looks every
 * tenth of a second whether it runs (Paho 1.2.5, {@code CommsReceiver}, {@code CommsSender}, {@code
 * CommsCallback}: {@code while (!isRunning()) Thread.sleep(100)}, interrupts ignored): 0.3 s for
 * what takes a few milliseconds, at each start of the hub and whenever a kiosk or board finds it
 * again.
 */
final class ShortNaps {
  private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** What Paho calls the thread that connects. */
  private static final String CONNECTING = "MQTT Con: ";

  private ShortNaps() {}

  /**
   * Wakes the calling thread, if it is the one by which Paho connects, whenever it naps, until it
   * ends. Paho's waits with a limit for nothing else, and ends when the connection is begun.
   */
  static void ofCaller() {
    Thread caller = Thread.currentThread();
    if (connects(caller)) {
      Thread thread = new Thread(() -> wake(caller), "bus-awake");
      thread.setDaemon(true);
      thread.start();
    }
  }

  static boolean connects(Thread thread) {
    return thread.getName().startsWith(CONNECTING);
  }

  private static void wake(Thread connecting) {
    long start = System.nanoTime();
    while (connecting.isAlive() && System.nanoTime() - start < AT_MOST_NANOS) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      if (connecting.getState() == Thread.State.TIMED_WAITING) {
        connecting.interrupt();
      }
    }
  }
}
