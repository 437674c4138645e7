package org.bancheng.hub.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where PINs are hashed, one after the other: on the web threads, a hall that signs in at opening
 * time would hold up everybody's orders.
 */
final class SignInThread implements Executor, AutoCloseable {
  /** At 35 ms each (measured) the last of them waits for two seconds. */
  private static final int MOST_WAITING = 64;

  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> {
            Thread made = new Thread(work, "hub-sign-in");
            made.setDaemon(true);
            return made;
          });

  /**
   * @throws java.util.concurrent.RejectedExecutionException if too many wait already
   */
  @Override
  public void execute(Runnable signIn) {
    thread.execute(signIn);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
