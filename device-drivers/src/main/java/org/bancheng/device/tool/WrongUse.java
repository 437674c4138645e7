package org.bancheng.device.tool;

import org.bancheng.device.DeviceException;

/** What was asked for cannot be done; the message says what to check. */
final class WrongUse extends DeviceException {
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
