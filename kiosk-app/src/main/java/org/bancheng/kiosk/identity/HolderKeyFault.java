package org.bancheng.kiosk.identity;

/** The hall's key cannot be used. The message says what to check, never what is in the file. */
public final class HolderKeyFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HolderKeyFault(String message) {
    super(message);
  }
}
