package org.bancheng.hall.state;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketNumber;

/**
 * Which numbers of the day were given out: a bit a number, so a day's thousands take little room
 * and no look at them makes an object.
 */
final class GivenNumbers {
  private final Map<String, BitSet> byLetters = new HashMap<>();

  void add(TicketNumber number) {
    byLetters.computeIfAbsent(number.series().letters(), none -> new BitSet()).set(number.number());
  }

  boolean contains(TicketNumber number) {
    BitSet given = byLetters.get(number.series().letters());
    return given != null && given.get(number.number());
  }

  /** The highest of a series, 0 if none was given. */
  int last(Series series) {
    BitSet given = byLetters.get(series.letters());
    return given == null ? 0 : given.length() - 1;
  }

  void clear() {
    byLetters.clear();
  }
}
