package org.bancheng.hall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.junit.jupiter.api.Test;

class DemoHallTest {
  private final HallPlan plan = DemoHall.plan();

  @Test
  void isACountyHallOfFourServices() {
    assertThat(plan.services())
        .extracting(service -> service.service() + " " + service.name().zh())
        .containsExactly("A 综合受理", "B 办不成事反映", "C 社保医保", "D 不动产登记");
  }

  @Test
  void keepsTheSixthCounterForTheComplaintsAlone() {
    assertThat(plan.counters()).hasSize(6);
    assertThat(plan.counters())
        .filteredOn(counter -> counter.services().contains(new ServiceId("B")))
        .extracting(CounterPlan::counter)
        .containsExactly(new CounterId("6"));
    assertThat(plan.counter(new CounterId("6")).orElseThrow().services()).hasSize(1);
  }

  @Test
  void namesEverythingInTwoLanguages() {
    assertThat(plan.services())
        .allSatisfy(
            service -> {
              assertThat(service.name().en()).isNotBlank();
              assertThat(service.bring().zh()).isNotBlank();
              assertThat(service.bring().en()).isNotBlank();
            });
  }

  @Test
  void hasOneZoneWithItsBoardAndOneKiosk() {
    assertThat(plan.zones()).containsExactly(new ZoneName("a"));
    assertThat(plan.boards())
        .extracting(board -> board.board() + " in " + board.zone())
        .containsExactly("board-1 in a");
    assertThat(plan.kiosks()).extracting(Object::toString).containsExactly("kiosk-1");
  }

  @Test
  void letsItsFirstUserDoEverything() {
    assertThat(plan.staff().get(0).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void knowsWhereThePeopleOfAServiceWait() {
    assertThat(plan.zoneOf(new ServiceId("B"))).contains(new ZoneName("a"));
    assertThat(plan.zoneOf(new ServiceId("Z"))).isEmpty();
  }
}
