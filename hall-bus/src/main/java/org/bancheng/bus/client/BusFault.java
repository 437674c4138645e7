package org.bancheng.bus.client;

/** The bus could not do what was asked; the message says what to check. */
public final class BusFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BusFault(String message) {
    super(message);
  }
}
