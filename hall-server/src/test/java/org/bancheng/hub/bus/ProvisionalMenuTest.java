package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The menu of a year whose holidays are not published; services A and C follow the calendar. */
class ProvisionalMenuTest {
  @RegisterExtension
  static final TestHub HUB = new TestHub(WorkingDays.of("AC"), "2027-01-04T01:00:00Z");

  @Test
  void saysWhichServicesAreOpenByACalendarThatMayChange() {
    try (BusMessages bus = new BusMessages(HUB)) {
      JsonNode services = bus.newest("menu").get("services");
      assertThat(services.get(0).get("open").asBoolean()).isTrue();
      assertThat(services.get(0).get("provisional").asBoolean()).isTrue();
      assertThat(services.get(1).has("provisional")).isFalse();
    }
  }
}
