package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusyRatesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final double USUAL_GAP = 5;

  /**
   * All come at nine; one is called every five minutes, but nobody from twelve to half past one.
   */
  private static List<TicketRow> dayWithABreak() {
    List<TicketRow> line = new ArrayList<>();
    for (double minute = 545; minute < 960; minute += 5) {
      if (minute < 720 || minute >= 810) {
        line.add(new TicketRow("hall", MONDAY, "7", line.size() + 1, 540, minute, 0, 1));
      }
    }
    return line;
  }

  private static double minutesFor(double calls, double now, LocalDate day) {
    return new BusyRates(Map.of(MONDAY, dayWithABreak()))
        .of("hall/7", day, USUAL_GAP)
        .timeFor(calls, now);
  }

  @Test
  void aBreakOfPastDaysIsWaitedFor() {
    assertThat(minutesFor(6, 600, TUESDAY)).isBetween(28.0, 33.0);
    assertThat(minutesFor(6, 720, TUESDAY)).isGreaterThan(40);
  }

  @Test
  void withoutAnotherDayTheUsualGapCounts() {
    assertThat(minutesFor(6, 720, MONDAY)).isEqualTo(30);
  }
}
