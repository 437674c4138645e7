package org.bancheng.hub.broker;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/**
 * Keeps one message of the broker out of the log: Artemis 2.55 handles a client's goodbye and the
 * end of its connection on two threads, and now and then reports the second as a fault of the first
 * (AMQ834001, with a stack trace). The client is gone either way, as it wished. Named in {@code
 * logback.xml}; runs on whichever thread logs.
 */
public final class GoodbyeNoise extends Filter<ILoggingEvent> {
  private static final String ERROR_WHILE_DISCONNECTING = "AMQ834001";

  @Override
  public FilterReply decide(ILoggingEvent event) {
    String message = event.getFormattedMessage();
    return message != null && message.startsWith(ERROR_WHILE_DISCONNECTING)
        ? FilterReply.DENY
        : FilterReply.NEUTRAL;
  }
}
