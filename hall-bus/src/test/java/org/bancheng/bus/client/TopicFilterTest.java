package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of MQTT 3.1.1, section 4.7. */
class TopicFilterTest {
  @ParameterizedTest
  @CsvSource({
    "hall/demo/menu, hall/demo/menu",
    "hall/demo/kiosk/+/request, hall/demo/kiosk/kiosk-1/request",
    "sport/tennis/player1/#, sport/tennis/player1",
    "sport/tennis/player1/#, sport/tennis/player1/ranking",
    "sport/tennis/player1/#, sport/tennis/player1/score/wimbledon",
    "sport/#, sport",
    "#, sport/tennis",
    "sport/tennis/+, sport/tennis/player1",
    "sport/+, sport/",
    "+/+, /finance",
    "/+, /finance"
  })
  void matches(String filter, String topic) {
    assertThat(TopicFilter.of(filter).matches(topic)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hall/demo/menu, hall/demo/menus",
    "hall/demo/menu, hall/demo/menu/x",
    "hall/demo/menu, hall/demo",
    "hall/demo/kiosk/+/request, hall/demo/kiosk/a/b/request",
    "hall/demo/kiosk/+/request, hall/demo/kiosk/a/reply",
    "hall/demo/kiosk/+/request, hall/other/kiosk/a/request",
    "sport/tennis/+, sport/tennis/player1/ranking",
    "sport/+, sport",
    "+, /finance"
  })
  void doesNotMatch(String filter, String topic) {
    assertThat(TopicFilter.of(filter).matches(topic)).isFalse();
  }
}
