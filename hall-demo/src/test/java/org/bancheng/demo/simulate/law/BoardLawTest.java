package org.bancheng.demo.simulate.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A board's law is broken in each way. */
class BoardLawTest {
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2026, 11, 23));

  private final BoardLaw board = new BoardLaw("board-1");

  private void breaks(List<Long> shown, List<Long> list, String words) {
    assertThatThrownBy(() -> board.shown(MONDAY, shown, list))
        .isInstanceOf(Violation.class)
        .hasMessageContaining("I10")
        .hasMessageContaining(words);
  }

  @Test
  void aCallMayComeAfterItsTurn() {
    board.shown(MONDAY, List.of(1L, 3L), List.of(3L, 1L));
    board.shown(MONDAY, List.of(2L), List.of(3L, 2L, 1L));
    board.shown(MONDAY.map(it -> it.plusDays(1)), List.of(1L), List.of(1L));
  }

  @Test
  void noCallAppearsTwice() {
    board.shown(MONDAY, List.of(1L, 2L), List.of(2L, 1L));
    breaks(List.of(2L), List.of(2L, 1L), "showed 2 twice");
  }

  @Test
  void theNewestStandsOnTop() {
    breaks(List.of(1L, 2L), List.of(1L, 2L), "lists [1, 2]");
  }

  @Test
  void theTopNeverGoesBack() {
    board.shown(MONDAY, List.of(1L, 2L), List.of(2L, 1L));
    breaks(List.of(), List.of(1L), "went back from 2");
  }
}
