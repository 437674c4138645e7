package org.bancheng.device.serial;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that owns a line: steps, sleeps as long as the step says, and outlives a listener that
 * throws. Ends when closed, then runs its last step once.
 */
final class OwnerThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnerThread.class);
  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(1);

  private final Supplier<LinePace> step;
  private final Runnable lastStep;
  private final Thread thread;
  private volatile boolean closed;

  OwnerThread(String name, Supplier<LinePace> step, Runnable lastStep) {
    this.step = step;
    this.lastStep = lastStep;
    this.thread = new Thread(this::run, name);
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    if (Thread.currentThread() == thread) {
      return;
    }
    thread.interrupt();
    try {
      thread.join(LONGEST_GOODBYE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!closed && pause(stepSafely())) {}
    } finally {
      lastStep.run();
    }
  }

  private LinePace stepSafely() {
    try {
      return step.get();
    } catch (RuntimeException | Error e) {
      LOG.error("{}: a step failed, going on: {}", thread.getName(), e.getClass().getName(), e);
      return LinePace.AT_REST;
    }
  }

  /** Parked, not asleep: {@link Thread#sleep} knows whole milliseconds only on Java 17. */
  private boolean pause(LinePace pace) {
    LockSupport.parkNanos(this, pace.pause().toNanos());
    return !(Thread.interrupted() && closed);
  }
}
