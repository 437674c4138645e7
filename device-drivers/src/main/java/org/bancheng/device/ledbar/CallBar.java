package org.bancheng.device.ledbar;

/**
 * One LED bar over a window. Every method may be called from any thread and returns at once; a
 * newer order replaces one of the same kind that has not gone out yet.
 */
public interface CallBar {

  /**
   * Shows who is called where.
   *
   * @param number as the ticket says it: {@code B042}
   * @param counter as the window says it: {@code 3}
   */
  void show(String number, String counter);

  /** Darkens the bar. */
  void clear();

  /**
   * Sets the brightness.
   *
   * @param level 1 (darkest) to 8
   * @throws IllegalArgumentException outside 1..8
   */
  void brightness(int level);
}
