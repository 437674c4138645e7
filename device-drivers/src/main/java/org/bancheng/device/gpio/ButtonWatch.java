package org.bancheng.device.gpio;

import java.util.List;

/** The thread that polls buttons. */
public final class ButtonWatch implements AutoCloseable {

  private ButtonWatch() {}

  /** Starts polling every 10 ms. */
  public static ButtonWatch over(List<CallButton> buttons) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
