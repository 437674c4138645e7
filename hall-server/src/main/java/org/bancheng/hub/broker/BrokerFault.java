package org.bancheng.hub.broker;

import org.jspecify.annotations.Nullable;

/** The embedded broker cannot do its work; the message says what to check. */
public final class BrokerFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokerFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
