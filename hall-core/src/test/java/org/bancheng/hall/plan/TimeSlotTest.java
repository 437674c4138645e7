package org.bancheng.hall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.hall.scene.Booking.instant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeSlotTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @Test
  void slotsAreCountedFromMidnight() {
    assertThat(TimeSlot.at(instant("09:42"), HALF_HOUR, SHANGHAI))
        .isEqualTo(new TimeSlot(instant("09:30"), instant("10:00")));
    assertThat(TimeSlot.at(instant("09:42"), Duration.ofMinutes(45), SHANGHAI).from())
        .isEqualTo(instant("09:00"));
  }

  @Test
  void aSlotHoldsItsBeginningAndNotItsEnd() {
    TimeSlot slot = TimeSlot.at(instant("09:30"), HALF_HOUR, SHANGHAI);
    assertThat(slot.holds(instant("09:30"))).isTrue();
    assertThat(slot.holds(instant("10:00"))).isFalse();
  }

  @Test
  void theHourThatAClockChangeRepeatsHasSlotsOfItsOwn() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant first = Instant.parse("2026-10-25T00:10:00Z");
    Instant again = Instant.parse("2026-10-25T01:10:00Z");
    assertThat(first.atZone(berlin).toLocalTime()).isEqualTo(again.atZone(berlin).toLocalTime());
    assertThat(TimeSlot.at(first, HALF_HOUR, berlin).holds(first)).isTrue();
    assertThat(TimeSlot.at(again, HALF_HOUR, berlin).holds(again)).isTrue();
    assertThat(TimeSlot.at(first, HALF_HOUR, berlin))
        .isNotEqualTo(TimeSlot.at(again, HALF_HOUR, berlin));
  }

  @Test
  void aQuotaSlotIsWholeMinutes() {
    assertThatThrownBy(() -> new SlotQuota(Duration.ofSeconds(90), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDateIsNotBothClosedAndOpen() {
    Set<LocalDate> date = Set.of(LocalDate.of(2026, 11, 23));
    assertThatThrownBy(() -> new SpecialDates(date, date))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
