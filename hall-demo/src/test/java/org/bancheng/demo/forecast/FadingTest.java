package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FadingTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private static Map<String, Double> seenFrom(LocalDate day, LocalDate... known) {
    Fading<String> past = new Fading<>();
    for (LocalDate date : known) {
      past.put(date, Map.of("hall/7", date.getDayOfWeek().toString()));
    }
    Map<String, Double> weights = new HashMap<>();
    past.of("hall/7", day, weights::put);
    return weights;
  }

  @Test
  void theNearerDayTellsMore() {
    LocalDate wednesday = MONDAY.plusDays(2);
    Map<String, Double> weights =
        seenFrom(wednesday, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3), FRIDAY);
    assertThat(weights.get("TUESDAY")).isGreaterThan(weights.get("MONDAY"));
    assertThat(weights.get("THURSDAY")).isGreaterThan(weights.get("FRIDAY"));
  }

  @Test
  void aDayTellsNothingOfItself() {
    assertThat(seenFrom(MONDAY, MONDAY, FRIDAY)).containsOnlyKeys("FRIDAY");
  }

  @Test
  void daysWithoutALogFadeNothing() {
    assertThat(seenFrom(MONDAY.plusWeeks(9), MONDAY, FRIDAY))
        .isEqualTo(seenFrom(MONDAY.plusDays(5), MONDAY, FRIDAY));
  }
}
