package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hub.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosedDayOverMqttTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  /** Not "not at this kiosk": people would walk to the next one. */
  @Test
  void aTakeThatCrossesTheCloseIsToldThatTheServiceIsClosed() {
    try (BusMessages bus = new BusMessages(HUB)) {
      HUB.gives(new DayCommand.CloseDay());
      JsonNode reply = bus.take(newId(), "B");
      assertThat(reply.path("type").asText()).isEqualTo("refused");
      assertThat(reply.path("reason").asText()).isEqualTo("SERVICE_CLOSED");
    }
  }
}
