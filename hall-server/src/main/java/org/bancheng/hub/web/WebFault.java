package org.bancheng.hub.web;

/** The web server cannot do its work; the message says what to check. */
public final class WebFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  WebFault(String message, Throwable cause) {
    super(message, cause);
  }
}
