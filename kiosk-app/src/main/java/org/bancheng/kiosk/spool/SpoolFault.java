package org.bancheng.kiosk.spool;

/** The spool cannot be read or written; the message says what to check. */
public final class SpoolFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpoolFault(String message, Throwable cause) {
    super(message, cause);
  }
}
