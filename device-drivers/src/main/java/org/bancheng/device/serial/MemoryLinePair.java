package org.bancheng.device.serial;

import org.bancheng.device.DeviceClock;

/** Two line ends joined in memory: what one writes the other receives. */
public final class MemoryLinePair {

  private MemoryLinePair() {}

  /** Each end has an owner thread; bytes arrive at once. */
  public static MemoryLinePair threaded(DeviceClock clock) {
    throw new UnsupportedOperationException();
  }

  /** The driver's end. */
  public SerialLine host() {
    throw new UnsupportedOperationException();
  }

  /** The emulator's end. */
  public SerialLine device() {
    throw new UnsupportedOperationException();
  }

  /** Pulls the plug: both ends hear that the line is lost. */
  public void unplug() {}

  /** Plugs it in again. */
  public void plug() {}
}
