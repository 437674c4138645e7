package org.bancheng.device.serial;

import java.nio.file.Path;
import org.bancheng.device.DeviceClock;

/** Lines on real serial ports, links to them, and pseudo-terminals. */
public final class JsscSerialLine {

  private JsscSerialLine() {}

  /**
   * A line on the port at that path. Nothing is opened before it is started; a port that is missing
   * or leaves is looked for again by this very path, so give a stable one ({@code
   * /dev/serial/by-id/...} or an own link).
   */
  public static SerialLine at(Path port, LineSettings settings, DeviceClock clock) {
    return AddressedLine.at(new LineAddress.Serial(port), settings, clock);
  }
}
