package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * I10: a board never steps back: its list of a day has the newest call first, its newest call is
 * never older than before, and no call appears twice, also one that comes after its turn.
 */
public final class BoardLaw {
  private final String board;
  private final Set<Long> shown = new HashSet<>();
  private Optional<LocalDate> day = Optional.empty();
  private long newest;

  public BoardLaw(String board) {
    this.board = board;
  }

  /**
   * Calls appeared on the board.
   *
   * @param list all that stands there now, from the top
   */
  public void shown(Optional<LocalDate> shownDay, List<Long> sequences, List<Long> list) {
    if (!day.equals(shownDay)) {
      day = shownDay;
      newest = 0;
      shown.clear();
    }
    for (long sequence : sequences) {
      must(shown.add(sequence), "I10", board + " showed " + sequence + " twice");
    }
    List<Long> newestFirst = list.stream().sorted(Comparator.reverseOrder()).toList();
    must(list.equals(newestFirst), "I10", board + " lists " + list);
    must(list.isEmpty() || list.get(0) >= newest, "I10", board + " went back from " + newest);
    newest = list.isEmpty() ? newest : list.get(0);
  }
}
