package org.bancheng.hub.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a list or a length belongs is a fault with its line, never left out. */
class WrongValuesInPlanTest {
  private static void read(String service, String more) {
    PlanReader.read(
        """
        hall: h
        name: {zh: 厅, en: hall}
        timezone: Asia/Shanghai
        zones: [a]
        services:
          - {service: A, name: {zh: 综合, en: A}%s}
        counters:
          - {counter: 1, name: 1号, zone: a, services: [A]}
        kiosks: [k]
        boards: [{board: b, zone: a}]
        staff: [{user: li, role: CLERK}]
        """
                .formatted(service)
            + more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates: {closed: 2026-12-24}",
        "pauseReasons: 午休",
        "park: PT-5M",
        "park: PT2562047788015215H",
        "appointments: {grace: PT2562047788015215H}"
      })
  void aPlanIsRefusedWithLineAndPath(String more) {
    assertThatExceptionOfType(BadPlan.class).isThrownBy(() -> read("", more + "\n"));
  }

  @Test
  void aSlotWithoutALengthIsNotTakenForANegativeOne() {
    assertThatExceptionOfType(BadPlan.class)
        .isThrownBy(() -> read("", "appointments: {slot: 0 min}\n"))
        .satisfies(
            bad ->
                assertThat(bad.faults())
                    .singleElement()
                    .asString()
                    .contains("a slot must take some time"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", groups: ELDERLY",
        ", hours: {mon-fri: [\"9:00-12:00\"], sat: \"9:00-11:00\"}",
        ", hours: {mon-fri: [\"9:00-12:00\"], mon: \"9:00-12:00\"}",
        ", quota: {slot: {length: 90 s, tickets: 3}}"
      })
  void aServiceIsRefusedWithLineAndPath(String rules) {
    assertThatExceptionOfType(BadPlan.class).isThrownBy(() -> read(rules, ""));
  }
}
