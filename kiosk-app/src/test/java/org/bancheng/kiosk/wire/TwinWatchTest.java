package org.bancheng.kiosk.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.kiosk.flow.KioskEvent;
import org.junit.jupiter.api.Test;

class TwinWatchTest {
  private static final UUID OWN = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  private final List<KioskEvent> heard = new ArrayList<>();
  private final TwinWatch watch = new TwinWatch(OWN, heard::add);

  private void down(UUID run) {
    say(BusJson.write(KioskStatus.gone(run)));
  }

  private void say(byte[] payload) {
    watch.heard(new BusMessage("hall/demo/kiosk/kiosk-1/status", payload, false));
  }

  @Test
  void whatAnEarlierStartOfThisMachineLeftIsNoTwin() {
    down(OTHER);
    down(OWN);
    assertThat(heard).isEmpty();
  }

  @Test
  void whoSpeaksAfterTheOwnStatusWasHeardIsOne() {
    down(OWN);
    down(OTHER);
    assertThat(heard).containsExactly(new KioskEvent.TwinHeard());
  }

  @Test
  void theOwnWillAfterALostLineIsNone() {
    down(OWN);
    down(OWN);
    assertThat(heard).isEmpty();
  }

  @Test
  void aStatusThatTellsNoRunIsNone() {
    down(OWN);
    say("{\"v\":1,\"state\":\"down\"}".getBytes(UTF_8));
    assertThat(heard).isEmpty();
  }
}
