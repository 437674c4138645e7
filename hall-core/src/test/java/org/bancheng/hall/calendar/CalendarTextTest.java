package org.bancheng.hall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
  private static final String YEAR = "year 2030 https://example.org/notice\n";

  @Test
  void readsAYearItsDaysOffAndItsMakeUpDays() {
    assertThat(CalendarText.read("# why\n\n" + YEAR + "off 2030-02-04 春节\nwork 2030-02-09 春节\n"))
        .isEqualTo(
            new PublishedYears(
                Set.of(2030), Set.of(LocalDate.of(2030, 2, 4)), Set.of(LocalDate.of(2030, 2, 9))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "off 2030-02-30 春节",
        "off 2031-02-04 春节",
        "rest 2030-02-04 春节",
        "off 2030-02-04",
        "year twenty notice",
        "off 2030-02-04 春节\nwork 2030-02-04 春节",
        "year 2030 again"
      })
  void namesTheLineThatMakesNoSense(String lines) {
    String last = lines.substring(lines.lastIndexOf('\n') + 1);
    assertThatThrownBy(() -> CalendarText.read(YEAR + lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(last);
  }
}
