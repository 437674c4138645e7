package org.bancheng.device.serial;

import java.nio.file.Path;
import org.bancheng.device.DeviceClock;

/** A serial port, a link to one, or a pseudo-terminal. */
public final class JsscSerialLine implements SerialLine {

  private JsscSerialLine() {}

  /** A line on the port at that path; it is opened, and reopened, by the owner thread. */
  public static JsscSerialLine at(Path port, LineSettings settings, DeviceClock clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String name() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void start(LineListener listener) {}

  @Override
  public void write(byte[] bytes) {}

  @Override
  public void close() {}
}
