package org.bancheng.device.gpio;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that polls buttons. Polling, because the events of the GPIO library may be lost at its
 * start.
 */
public final class ButtonWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ButtonWatch.class);
  private static final long PAUSE_MILLIS = 10;

  private final List<CallButton> buttons;
  private final Thread thread;

  private ButtonWatch(List<CallButton> buttons) {
    this.buttons = List.copyOf(buttons);
    this.thread = new Thread(this::run, "buttons");
    this.thread.setDaemon(true);
  }

  /** Starts polling every 10 ms. */
  public static ButtonWatch over(List<CallButton> buttons) {
    ButtonWatch watch = new ButtonWatch(buttons);
    watch.thread.start();
    return watch;
  }

  private void run() {
    try {
      while (true) {
        buttons.forEach(ButtonWatch::pollSafely);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pollSafely(CallButton button) {
    try {
      button.poll();
    } catch (RuntimeException e) {
      LOG.error("polling a button failed: {}", e.getClass().getName(), e);
    }
  }

  /** Ends the thread; a press being told is told to the end. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
