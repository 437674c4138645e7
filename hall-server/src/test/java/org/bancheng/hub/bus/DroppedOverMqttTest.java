package org.bancheng.hub.bus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;
import static org.bancheng.hub.net.Listener.patiently;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.hub.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is counted and dropped; nothing that arrives stops anyone. */
class DroppedOverMqttTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static BusMessages kiosk;

  @BeforeAll
  static void connect() {
    kiosk = new BusMessages(HUB);
  }

  @AfterAll
  static void disconnect() {
    kiosk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kiosk/kiosk-1/request  | not json
          kiosk/kiosk-1/request  | []
          kiosk/kiosk-1/request  | {'v':1,'type':'take','service':'A'}
          kiosk/kiosk-1/request  | {'v':1,'type':'take','id':7,'service':'A'}
          kiosk/kiosk-1/request  | {'v':1,'type':'take','id':'','service':'A'}
          kiosk/KIOSK/request    | {'v':1,'type':'take','id':'0193a001-0000-7000-8000-000000000001','service':'A'}
          counter/1/button       | not json
          counter/1/button       | {'v':1,'press':'short'}
          counter/1/button       | {'v':1,'id':'0193a001-0000-7000-8000-000000000001','press':'middle'}
          counter/1/button       | {'v':1,'id':'0193a001-0000-7000-8000-000000000001','press':1}
          counter/ONE/button     | {'v':1,'id':'0193a001-0000-7000-8000-000000000001','press':'short'}
          board/a/receipt        | {'v':1,'board':'board-1'}
          board/a/receipt        | {'v':1,'board':'board-1','shownAt':'2026-11-23T09:00:00+08:00'}
          """)
  void whatCannotBeReadIsCountedAndTheNextIsServed(String topic, String payload) {
    long before = HUB.hub().dropped();
    kiosk.say(topic, payload);
    UUID id = newId();
    assertThat(kiosk.take(id, "A").get("type").asText()).isEqualTo("ticket");
    assertThat(HUB.hub().dropped()).isEqualTo(before + 1);
  }

  @Test
  void noiseIsDropped() {
    long before = HUB.hub().dropped();
    kiosk.sayBytes("kiosk/kiosk-1/request", new byte[0]);
    kiosk.sayBytes("kiosk/kiosk-1/request", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    kiosk.sayBytes("kiosk/kiosk-1/request", "{\"id\":\"ä\"}".getBytes(ISO_8859_1));
    kiosk.sayBytes("kiosk/kiosk-1/request", "[".repeat(16_000).getBytes(UTF_8));
    assertThat(kiosk.take(newId(), "A").get("type").asText()).isEqualTo("ticket");
    assertThat(HUB.hub().dropped()).isEqualTo(before + 4);
  }

  @Test
  void sixteenKilobytesAreReadAndNotOneByteMore() {
    long before = HUB.hub().dropped();
    UUID tooLarge = newId();
    UUID largest = newId();
    kiosk.sayBytes("kiosk/kiosk-1/request", padded(tooLarge, 16 * 1024 + 1));
    kiosk.sayBytes("kiosk/kiosk-1/request", padded(largest, 16 * 1024));
    assertThat(kiosk.reply(largest).get("type").asText()).isEqualTo("ticket");
    assertThat(kiosk.replies(tooLarge)).isEmpty();
    assertThat(HUB.hub().dropped()).isEqualTo(before + 1);
  }

  private static byte[] padded(UUID id, int bytes) {
    String start = BusMessages.json("{'v':1,'type':'take','id':'%s','service':'A','x':'", id);
    return (start + "x".repeat(bytes - start.length() - 2) + "\"}").getBytes(UTF_8);
  }

  @Test
  void aFloodFromOneKioskLeavesEverybodyServed() {
    List<UUID> ids = Stream.generate(BusMessages::newId).limit(100).toList();
    ids.forEach(
        id -> {
          kiosk.say("kiosk/kiosk-1/request", "junk");
          kiosk.say("kiosk/kiosk-1/request", "{'v':1,'type':'take','id':'%s','service':'A'}", id);
        });
    patiently().until(() -> ids.stream().allMatch(id -> kiosk.replies(id).size() == 1));
    assertThat(ids)
        .extracting(id -> kiosk.reply(id).get("number").asText())
        .doesNotHaveDuplicates();
  }
}
