package org.bancheng.bus;

/** A payload that cannot be read. Its message never quotes the payload, which may hold anything. */
public final class BadPayload extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadPayload(String message) {
    super(message, null, false, false);
  }
}
