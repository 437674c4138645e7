package org.bancheng.device.serial;

/** A port cannot be opened, or is gone. The message is one line for the log and for people. */
final class PortFault extends Exception {
  private static final long serialVersionUID = 1L;

  PortFault(String message) {
    super(message);
  }

  /** Both languages of the house, in one line. */
  PortFault(String english, String chinese) {
    super(english + " · " + chinese);
  }
}
