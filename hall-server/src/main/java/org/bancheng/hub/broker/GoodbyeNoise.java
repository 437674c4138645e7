package org.bancheng.hub.broker;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/**
 * Keeps two messages of the broker out of the log: Artemis 2.55 handles a client's goodbye and the
 * end of its connection on two threads, and now and then reports the second as a fault of the first
 * (AMQ834001, AMQ834004, with a stack trace). The client is gone either way, as it wished. Named in
 * {@code logback.xml}; runs on whichever thread logs.
 */
public final class GoodbyeNoise extends Filter<ILoggingEvent> {
  private static final String WHILE_DISCONNECTING = "AMQ834001";
  private static final String WHILE_DISCONNECTING_A_CONSUMER = "AMQ834004";

  @Override
  public FilterReply decide(ILoggingEvent event) {
    String message = event.getFormattedMessage();
    return message != null && isNoise(message) ? FilterReply.DENY : FilterReply.NEUTRAL;
  }

  private static boolean isNoise(String message) {
    return message.startsWith(WHILE_DISCONNECTING)
        || message.startsWith(WHILE_DISCONNECTING_A_CONSUMER);
  }
}
