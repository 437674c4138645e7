package org.bancheng.demo.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/**
 * What days tell of another day: less, the more known days lie between, since staff and seasons
 * change.
 *
 * @param <T> what a day tells of one line
 */
final class Fading<T> {
  /** Days of January 2020 judged by the ones before: .7 to .87 did better than .93, that than 1. */
  private static final double PER_DAY = 0.8;

  private final NavigableMap<LocalDate, Map<String, T>> days = new TreeMap<>();

  void put(LocalDate date, Map<String, T> lines) {
    days.put(date, lines);
  }

  /** Each other day that knows the line, with its weight: learning sees what forecasting will. */
  void of(String line, LocalDate seenFrom, ObjDoubleConsumer<T> use) {
    days.forEach(
        (date, lines) -> {
          T each = lines.get(line);
          if (each != null && !date.equals(seenFrom)) {
            use.accept(each, Math.pow(PER_DAY, apart(date, seenFrom)));
          }
        });
  }

  /** 1 for the nearest day before, and the nearest after. */
  private int apart(LocalDate date, LocalDate seenFrom) {
    return date.isBefore(seenFrom)
        ? days.subMap(date, true, seenFrom, false).size()
        : days.subMap(seenFrom, false, date, true).size();
  }
}
