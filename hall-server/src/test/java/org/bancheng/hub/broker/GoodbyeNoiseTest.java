package org.bancheng.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.jupiter.api.Test;

class GoodbyeNoiseTest {
  private final GoodbyeNoise noise = new GoodbyeNoise();

  @Test
  void aClientsRacingGoodbyeIsNotLogged() {
    assertThat(noise.decide(said("AMQ834001: Error disconnecting client.")))
        .isEqualTo(FilterReply.DENY);
    assertThat(noise.decide(said("AMQ834004: Error disconnecting consumer.")))
        .isEqualTo(FilterReply.DENY);
  }

  @Test
  void everyOtherWordOfTheBrokerIs() {
    assertThat(noise.decide(said("AMQ834002: Error processing control packet: ...")))
        .isEqualTo(FilterReply.NEUTRAL);
    assertThat(noise.decide(said("The hub did not start"))).isEqualTo(FilterReply.NEUTRAL);
  }

  private static LoggingEvent said(String message) {
    LoggingEvent event = new LoggingEvent();
    event.setMessage(message);
    return event;
  }
}
