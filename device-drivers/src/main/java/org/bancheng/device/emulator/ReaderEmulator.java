package org.bancheng.device.emulator;

import java.time.Duration;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/** A reader without hardware. Its switches may be thrown from any thread. */
public final class ReaderEmulator implements AutoCloseable {

  private ReaderEmulator() {}

  /** Starts on the device end of a line, reading a card in 400 ms. */
  public static ReaderEmulator on(SerialLine line, DeviceClock clock) {
    throw new UnsupportedOperationException();
  }

  /** Lays a card on the reader, in place of the one that lies there. */
  public void lay(EmulatedCard card) {}

  /** Takes the card away; in the middle of a read this is "pulled too early". */
  public void lift() {}

  /** Breaks or mends the reader. */
  public void fault(ReaderFault fault) {}

  /** The time between the request to read and the first byte of the answer, 0 to 3 s. */
  public void readTime(Duration time) {}

  @Override
  public void close() {}
}
