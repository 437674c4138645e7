package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the hub tells everybody. */
class HubMessagesTest {
  @Test
  void theHeartbeatIsTheContracts() {
    String heartbeat =
        """
        {"v":1,"state":"up","hallDay":"2026-11-23","at":"2026-11-23T09:03:11.12+08:00"}""";
    HubStatus status = new HubStatus(HubStatus.State.UP, Sample.DAY, Sample.AT);
    assertThat(written(status)).isEqualTo(tree(heartbeat));
    assertThat(read(heartbeat, HubStatus.class)).isEqualTo(status);
  }

  @Test
  void theWillSaysDown() {
    HubStatus gone = new HubStatus(HubStatus.State.DOWN, Sample.DAY, Sample.AT);
    assertThat(written(gone).get("state").asText()).isEqualTo("down");
  }

  @Test
  void theMenuIsTheContracts() {
    String menu =
        """
        {"v":1,"at":"2026-11-23T09:03:11.12+08:00",
         "hall":{"zh":"示例县政务服务中心","en":"Demo County Service Hall"},
         "services":[{"service":"B","name":{"zh":"办不成事反映","en":"Complaint window"},
           "open":true,"waiting":7,"forecast":{"p50":"PT14M","p90":"PT25M"},
           "bring":{"zh":"身份证","en":"ID card"}}]}""";
    Menu.Entry complaints =
        new Menu.Entry(
            "B",
            Sample.COMPLAINTS,
            true,
            7,
            Sample.FORECAST,
            new BilingualText("身份证", "ID card"),
            null);
    Menu written = new Menu(Sample.AT, Sample.HALL, List.of(complaints));
    assertThat(written(written)).isEqualTo(tree(menu));
    assertThat(read(menu, Menu.class)).isEqualTo(written);
  }

  @Test
  void theMenuSaysIfAServiceIsOpenByACalendarThatMayChange() {
    Menu.Entry entry =
        new Menu.Entry("B", Sample.COMPLAINTS, true, 7, Sample.FORECAST, Sample.HALL, true);
    assertThat(written(entry).get("provisional").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"OFF, off", "FREE, free", "BUSY, busy", "PAUSED, paused"})
  void theLampIsOneOfFourWords(CounterLamp.Light light, String word) {
    String lamp = "{\"v\":1,\"light\":\"%s\"}".formatted(word);
    assertThat(written(new CounterLamp(light))).isEqualTo(tree(lamp));
    assertThat(read(lamp, CounterLamp.class)).isEqualTo(new CounterLamp(light));
  }
}
