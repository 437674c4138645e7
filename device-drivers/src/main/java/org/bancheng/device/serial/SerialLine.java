package org.bancheng.device.serial;

/**
 * One end of a byte line with one owner. A line that cannot be opened, or is lost, is retried for
 * ever by its own thread; the listener hears of it once per change.
 */
public interface SerialLine extends AutoCloseable {

  /** What a person would call it: a path, or "memory". */
  String name();

  /**
   * Starts the owner thread. Called once.
   *
   * @throws IllegalStateException if the line was started before
   */
  void start(LineListener listener);

  /**
   * Hands bytes to the line and returns at once; called on the owner thread. Bytes that the other
   * side does not take within the line's write deadline cost the line: the listener hears {@link
   * LineListener#lineLost}. While the line is lost the bytes are dropped.
   */
  void write(byte[] bytes);

  /** Ends the owner thread and frees the port. May be called from any thread, more than once. */
  @Override
  void close();
}
