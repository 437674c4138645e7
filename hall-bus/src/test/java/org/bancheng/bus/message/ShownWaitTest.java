package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import java.time.Duration;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.message.BoardState.WaitingEntry;
import org.bancheng.hall.forecast.ShownForecast;
import org.junit.jupiter.api.Test;

/** What people are told of a wait, as the hub sends it. */
class ShownWaitTest {
  private static final String ENTRY =
      """
      {"service":"B","name":{"zh":"办不成事反映","en":"Complaint window"},"count":7%s}""";

  @Test
  void standsBesideTheForecast() {
    String forecast =
        """
        {"p50":"PT14M","p90":"PT25M","shown":{"from":15,"to":40}}""";
    Forecast told =
        new Forecast(Sample.FORECAST.p50(), Sample.FORECAST.p90(), new ShownWait(15, 40));
    assertThat(written(told)).isEqualTo(tree(forecast));
    assertThat(read(forecast, Forecast.class)).isEqualTo(told);
    assertThat(told.toShow().words().en()).isEqualTo("15 to 40 min");
  }

  @Test
  void isReckonedFromTheForecastIfTheHubDoesNotTellIt() {
    assertThat(Sample.FORECAST.toShow().words().en()).isEqualTo("15 to 25 min");
    assertThat(entry(",\"p50\":\"PT14M\"").toShow().words().en()).isEqualTo("about 15 min");
  }

  @Test
  void isUnknownOnABoardThatHearsNothingOfIt() {
    assertThat(entry("").toShow()).isEqualTo(ShownForecast.UNKNOWN);
    assertThat(entry(",\"p50\":\"PT14M\",\"shown\":{\"from\":5,\"to\":20}").toShow().words().en())
        .isEqualTo("5 to 20 min");
  }

  @Test
  void isUnknownWhateverIsForecastIfTheHubSaysSo() {
    String forecast = "{\"p50\":\"PT0S\",\"p90\":\"PT0S\",\"shown\":{}}";
    Forecast told = new Forecast(Duration.ZERO, Duration.ZERO, ShownWait.of(ShownForecast.UNKNOWN));
    assertThat(written(told)).isEqualTo(tree(forecast));
    assertThat(read(forecast, Forecast.class).toShow()).isEqualTo(ShownForecast.UNKNOWN);
    assertThat(entry(",\"p50\":\"PT0S\",\"shown\":{}").toShow()).isEqualTo(ShownForecast.UNKNOWN);
  }

  @Test
  void hasBothItsEndsOrNone() {
    assertThatThrownBy(() -> read("{\"from\":20}", ShownWait.class)).isInstanceOf(BadPayload.class);
    assertThatThrownBy(() -> read("{\"to\":20}", ShownWait.class)).isInstanceOf(BadPayload.class);
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> read("{\"from\":20,\"to\":15}", ShownWait.class))
        .isInstanceOf(BadPayload.class);
  }

  private static WaitingEntry entry(String rest) {
    return read(ENTRY.formatted(rest), WaitingEntry.class);
  }
}
