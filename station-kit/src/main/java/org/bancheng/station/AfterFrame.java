package org.bancheng.station;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs something once what was just put on a scene has been drawn.
 *
 * <p>A change made now is laid out and handed to the renderer at the end of the next pulse; the
 * pulse after that begins only when the renderer has taken the frame. So the second pulse from now
 * is the first moment at which it is true to say "it was shown". Between calls no timer runs: an
 * idle screen costs nothing.
 *
 * <p>Whoever holds the JavaFX thread for long in between delays the frame and the word that it was
 * shown. Work that can wait asks {@link #isAwaited} and comes later.
 */
public final class AfterFrame {
  private static final int PULSES = 2;

  /** Frames somebody waits for; owned by the JavaFX thread. */
  private static int awaited;

  private AfterFrame() {}

  /** Whether somebody waits for a frame, of whichever screen. On the JavaFX thread. */
  public static boolean isAwaited() {
    assert Platform.isFxApplicationThread();
    return awaited > 0;
  }

  /**
   * @param then runs on the JavaFX thread
   */
  public static void run(Runnable then) {
    assert Platform.isFxApplicationThread();
    awaited++;
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long nanos) {
        pulses++;
        if (pulses == PULSES) {
          stop();
          awaited--;
          then.run();
        }
      }
    }.start();
  }
}
