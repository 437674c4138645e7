package org.bancheng.device.serial;

/**
 * The one who owns what is said on a {@link SerialLine}. Every method is called on the line's owner
 * thread.
 */
public interface LineListener {

  /** The line is open: for the first time, or again after a loss. Nothing said before counts. */
  void lineUp();

  /** Bytes in the order they arrived, in pieces of any size. The array is the listener's. */
  void received(byte[] bytes);

  /** The line is gone (unplugged, other side does not take our bytes). Told once per loss. */
  void lineLost(String reason);

  /**
   * Called again and again, also while the line is lost: the place to look at deadlines and at work
   * queued by other threads.
   *
   * @return how soon to be called again
   */
  LinePace turn();
}
