package org.bancheng.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.ZoneName;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final KioskId KIOSK = new KioskId("kiosk-1");
  private static final ZoneName ZONE = new ZoneName("a");
  private static final CounterId COUNTER = new CounterId("3");

  private final Topics topics = new Topics(new HallId("demo"));

  @Test
  void areThoseOfTheContract() {
    assertThat(topics.hubStatus()).isEqualTo("hall/demo/hub/status");
    assertThat(topics.menu()).isEqualTo("hall/demo/menu");
    assertThat(topics.kioskRequest(KIOSK)).isEqualTo("hall/demo/kiosk/kiosk-1/request");
    assertThat(topics.kioskReply(KIOSK)).isEqualTo("hall/demo/kiosk/kiosk-1/reply");
    assertThat(topics.kioskStatus(KIOSK)).isEqualTo("hall/demo/kiosk/kiosk-1/status");
    assertThat(topics.boardState(ZONE)).isEqualTo("hall/demo/board/a/state");
    assertThat(topics.boardCall(ZONE)).isEqualTo("hall/demo/board/a/call");
    assertThat(topics.boardReceipt(ZONE)).isEqualTo("hall/demo/board/a/receipt");
    assertThat(topics.counterButton(COUNTER)).isEqualTo("hall/demo/counter/3/button");
    assertThat(topics.counterLamp(COUNTER)).isEqualTo("hall/demo/counter/3/lamp");
  }

  @Test
  void haveFiltersForAllOfAKind() {
    assertThat(topics.allKioskRequests()).isEqualTo("hall/demo/kiosk/+/request");
    assertThat(topics.allKioskStatus()).isEqualTo("hall/demo/kiosk/+/status");
    assertThat(topics.allBoardReceipts()).isEqualTo("hall/demo/board/+/receipt");
    assertThat(topics.allCounterButtons()).isEqualTo("hall/demo/counter/+/button");
  }

  @Test
  void nameTheirOwner() {
    assertThat(topics.owner(topics.kioskRequest(KIOSK))).isEqualTo("kiosk-1");
    assertThat(topics.owner(topics.boardReceipt(ZONE))).isEqualTo("a");
    assertThat(topics.owner(topics.counterButton(COUNTER))).isEqualTo("3");
  }

  @Test
  void ofTheWholeHallHaveNoOwner() {
    assertThatIllegalArgumentException().isThrownBy(() -> topics.owner(topics.menu()));
  }
}
