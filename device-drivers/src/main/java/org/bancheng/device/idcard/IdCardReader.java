package org.bancheng.device.idcard;

import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/** The driver of one reader. */
public final class IdCardReader implements AutoCloseable {

  private IdCardReader() {}

  /**
   * Starts reading on a line that nobody started yet; never fails: a missing port is {@link
   * ReaderState#ABSENT}.
   */
  public static IdCardReader on(
      SerialLine line, ReaderSettings settings, DeviceClock clock, IdCardListener listener) {
    throw new UnsupportedOperationException();
  }

  /** The latest state; may be asked from any thread. */
  public ReaderState state() {
    throw new UnsupportedOperationException();
  }

  /** Closes the line. No callback comes afterwards. */
  @Override
  public void close() {}
}
