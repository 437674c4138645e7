package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;
import static org.bancheng.hub.net.Listener.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Listener.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void isRetainedAndBeatsAgainAndAgain() {
    try (BusMessages bus = new BusMessages(HUB)) {
      patiently().until(() -> bus.all("hub/status").size() >= 3);
      assertThat(bus.heard("hub/status").get(0).retained()).isTrue();
      assertThat(bus.all("hub/status"))
          .allSatisfy(
              it -> {
                assertThat(it.get("v").asInt()).isEqualTo(1);
                assertThat(it.get("state").asText()).isEqualTo("up");
                assertThat(it.get("hallDay").asText()).isEqualTo("2026-11-23");
              });
      assertThat(bus.all("hub/status"))
          .extracting(it -> OffsetDateTime.parse(it.get("at").asText()))
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void comesWithAMenuOfEveryService() {
    HUB.gives(new CounterCommand.OpenCounter(new CounterId("6")));
    try (BusMessages bus = new BusMessages(HUB)) {
      bus.take(newId(), "B");
      patiently()
          .until(() -> bus.newest("menu").get("services").get(1).get("waiting").asInt() == 1);
      assertThat(bus.heard("menu").get(0).retained()).isTrue();
      JsonNode complaints = bus.newest("menu").get("services").get(1);
      assertThat(complaints.get("service").asText()).isEqualTo("B");
      assertThat(complaints.get("name").get("zh").asText()).isEqualTo("办不成事反映");
      assertThat(complaints.get("open").asBoolean()).isTrue();
      assertThat(complaints.get("forecast").get("p50").asText()).isEqualTo("PT12M");
      assertThat(complaints.at("/forecast/shown").toString()).isEqualTo("{\"from\":15,\"to\":25}");
      assertThat(complaints.get("bring").get("en").asText()).isNotBlank();
      assertThat(bus.newest("menu").get("at").asText()).endsWith("+08:00");
      assertThat(bus.newest("menu").get("hall").get("zh").asText()).contains("政务服务中心");
    }
  }

  @Test
  void saysDownWhenTheHubIsClosed(@TempDir Path data) {
    Hub hub = new Hub(new HubSettings(TestHub.plan(), data, "127.0.0.1", 0, 0), Clock.systemUTC());
    try (Listener listener = new Listener(hub.brokerPort(), "hall/demo/hub/status")) {
      patiently().until(() -> !listener.heard().isEmpty());
      hub.close();
      assertThat(listener.heard().stream().map(Heard::text).map(BusMessages::tree))
          .extracting(it -> it.get("state").asText())
          .endsWith("down")
          .startsWith("up");
    }
  }
}
