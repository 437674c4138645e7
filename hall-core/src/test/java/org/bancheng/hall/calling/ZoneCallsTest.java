package org.bancheng.hall.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.take;
import static org.bancheng.hall.scene.Scene.hall;

import org.bancheng.hall.ZoneName;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.junit.jupiter.api.Test;

class ZoneCallsTest {
  private static final ZoneName ZONE = new ZoneName("a");

  @Test
  void standNewestFirst() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A").after(next("1"), next("2"));
    assertThat(hall.state().calls(ZONE))
        .extracting(call -> call.sequence() + " " + call.number() + " " + call.counter())
        .containsExactly("2 A002 2", "1 A001 1");
  }

  @Test
  void areForgottenBeyondTheNewestFifty() {
    Scene hall = hall().withOpen("1");
    for (int i = 0; i < 53; i++) {
      hall.after(take("A"), next("1"), finish("1"));
    }
    assertThat(hall.state().calls(ZONE)).hasSize(50);
    assertThat(hall.state().calls(ZONE).get(0).sequence()).isEqualTo(53);
    assertThat(hall.state().calls(ZONE).get(49).sequence()).isEqualTo(4);
    assertThat(hall.state().lastSequence(ZONE)).isEqualTo(53);
  }

  @Test
  void areThoseOfTheirOwnCountersOnly() {
    Scene hall = hall(TwoZones.plan()).withOpen("1", "3").withWaiting("A", "A");
    hall.after(next("1"), next("3"));
    assertThat(hall.state().calls(new ZoneName("annex")))
        .extracting(call -> call.counter().value())
        .containsExactly("3");
  }
}
