package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** I10: what a board shows as new never goes back within a day, and no call appears twice. */
public final class BoardLaw {
  private final String board;
  private Optional<LocalDate> day = Optional.empty();
  private long last;

  public BoardLaw(String board) {
    this.board = board;
  }

  /** Calls appeared on the board. */
  public void shown(Optional<LocalDate> shownDay, List<Long> sequences) {
    if (!day.equals(shownDay)) {
      day = shownDay;
      last = 0;
    }
    for (long sequence : sequences) {
      must(sequence > last, "I10", board + " showed " + sequence + " after " + last);
      last = sequence;
    }
  }
}
