package org.bancheng.hall.counters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.close;
import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.open;
import static org.bancheng.hall.scene.Asking.pause;
import static org.bancheng.hall.scene.AtTheTable.staff;
import static org.bancheng.hall.scene.DecisionAssert.assertThat;
import static org.bancheng.hall.scene.Scene.hall;

import org.bancheng.hall.Refusal;
import org.bancheng.hall.event.CounterEvent.CounterStaffed;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

class CounterStaffTest {
  @Test
  void saysWhoWorksThere() {
    Scene hall = hall().withOpen("1");
    assertThat(hall.told(staff("1", "clerk1")))
        .isGrantedWith(new CounterStaffed(counter("1"), "clerk1"));
    assertThat(hall.at("1").staff()).contains("clerk1");
  }

  @Test
  void changesWithTheNextWhoComes() {
    Scene hall = hall().withOpen("1").after(staff("1", "clerk1"), staff("1", "clerk2"));
    assertThat(hall.at("1").staff()).contains("clerk2");
  }

  @Test
  void isKnownAlreadyIfNobodyChanged() {
    assertThat(hall().withOpen("1").after(staff("1", "clerk1")).asked(staff("1", "clerk1")))
        .isGrantedWithoutAnEvent();
  }

  @Test
  void staysOverAPauseAndLeavesAtTheClose() {
    Scene hall = hall().withOpen("1").after(staff("1", "clerk1"), pause("1", "lunch"));
    assertThat(hall.at("1").staff()).contains("clerk1");
    assertThat(hall.after(close("1"), open("1")).at("1").staff()).isEmpty();
  }

  @Test
  void isRefusedAtAClosedCounter() {
    assertThat(hall().asked(staff("1", "clerk1"))).isRefusedAs(Refusal.COUNTER_CLOSED);
  }

  @Test
  void needsACounterThatTheHallHas() {
    assertThat(hall().asked(staff("99", "clerk1"))).isRefusedAs(Refusal.UNKNOWN_COUNTER);
  }
}
