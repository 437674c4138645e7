package org.bancheng.hall.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Reads the calendar's text: lines of {@code year}, {@code off}, {@code work}, {@code #}. */
final class CalendarText {
  private final Set<Integer> years = new HashSet<>();
  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> work = new HashSet<>();

  private CalendarText() {}

  /**
   * @throws IllegalArgumentException if a line makes no sense, naming it
   */
  static PublishedYears read(String text) {
    CalendarText reader = new CalendarText();
    text.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(reader::line);
    return new PublishedYears(reader.years, reader.off, reader.work);
  }

  private void line(String line) {
    String[] words = line.split(" ", 3);
    if (words.length < 3 || !take(words[0], words[1])) {
      throw new IllegalArgumentException("the working calendar cannot be read at: " + line);
    }
  }

  private boolean take(String kind, String value) {
    try {
      return switch (kind) {
        case "year" -> years.add(Integer.parseInt(value));
        case "off" -> add(off, LocalDate.parse(value));
        case "work" -> add(work, LocalDate.parse(value));
        default -> false;
      };
    } catch (NumberFormatException | DateTimeException e) {
      return false;
    }
  }

  /** A day stands once, under its year. */
  private boolean add(Set<LocalDate> days, LocalDate day) {
    return years.contains(day.getYear())
        && !off.contains(day)
        && !work.contains(day)
        && days.add(day);
  }
}
