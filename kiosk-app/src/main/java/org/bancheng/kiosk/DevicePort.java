package org.bancheng.kiosk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a device is: a serial port, or nowhere, played by an emulator.
 *
 * @param serial the port's path; empty: emulated
 */
record DevicePort(Optional<Path> serial) {
  static final DevicePort EMULATED = new DevicePort(Optional.empty());

  /** Reads {@code emulated} or {@code serial:/dev/ttyUSB0}. */
  static DevicePort parse(String text) {
    if (text.equals("emulated")) {
      return EMULATED;
    }
    if (text.startsWith("serial:") && text.length() > "serial:".length()) {
      return new DevicePort(Optional.of(Path.of(text.substring("serial:".length()))));
    }
    throw new IllegalArgumentException("must be 'emulated' or 'serial:PATH'");
  }
}
