package org.bancheng.hub.staff;

/** The accounts' file cannot be used; the message says what to check. */
public final class StaffFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  StaffFault(String message, Throwable cause) {
    super(message, cause);
  }
}
