package org.bancheng.device.serial;

/** A port cannot be opened, or is gone. The message is for the log. */
final class PortFault extends Exception {
  private static final long serialVersionUID = 1L;

  PortFault(String message) {
    super(message);
  }
}
