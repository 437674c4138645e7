package org.bancheng.device;

/**
 * A device cannot be used at all; the message says what to check. Never carries anything read from
 * a card.
 */
public class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DeviceException(String message) {
    super(message);
  }

  public DeviceException(String message, Throwable cause) {
    super(message, cause);
  }
}
