package org.bancheng.hub;

/** The hub cannot start or go on; the message says what to do. */
public final class HubFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  HubFault(String message) {
    super(message);
  }

  HubFault(String message, Throwable cause) {
    super(message, cause);
  }
}
