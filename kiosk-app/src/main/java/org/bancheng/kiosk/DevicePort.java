package org.bancheng.kiosk;

import java.util.Optional;
import org.bancheng.device.serial.LineAddress;

/**
 * Where a device is: behind a line, or nowhere, played by an emulator.
 *
 * @param address where its line leads; empty: emulated
 */
record DevicePort(Optional<LineAddress> address) {
  static final DevicePort EMULATED = new DevicePort(Optional.empty());
  private static final String WORD = "emulated";

  /** Reads {@code emulated}, {@code serial:PATH}, {@code usb:PATH} or {@code tcp:HOST:PORT}. */
  static DevicePort printer(String text) {
    return text.equals(WORD) ? EMULATED : new DevicePort(Optional.of(LineAddress.parse(text)));
  }

  /** Reads {@code emulated} or {@code serial:PATH}: card readers hang on serial lines only. */
  static DevicePort reader(String text) {
    return text.equals(WORD)
        ? EMULATED
        : new DevicePort(Optional.of(LineAddress.parseSerial(text)));
  }
}
