package org.bancheng.device.gpio;

/** Hears of presses, on the thread that polls the button. */
public interface ButtonListener {

  /** The button was pressed: at the press, or at the release where long presses are told apart. */
  void pressed();

  /**
   * The button is held longer than {@link ButtonSettings#longPress}; {@link #pressed} does not
   * follow.
   */
  default void heldLong() {}
}
