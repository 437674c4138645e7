package org.bancheng.station;

/** JavaFX has nothing to draw on. */
public final class NoDisplay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoDisplay(Throwable cause) {
    super(
        "No display to draw on ("
            + cause.getMessage()
            + "): set DISPLAY, or use --headless to draw"
            + " off-screen.",
        cause);
  }
}
