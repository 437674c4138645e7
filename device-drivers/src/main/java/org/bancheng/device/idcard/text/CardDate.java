package org.bancheng.device.idcard.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Dates as they stand on cards: eight digits, or 长期. */
public final class CardDate {
  private static final char[] WITHOUT_END = "长期".toCharArray();
  private static final int DIGITS = 8;

  private CardDate() {}

  /** Eight digits YYYYMMDD that are a day of the calendar. */
  public static Optional<LocalDate> of(char[] field) {
    return field.length == DIGITS ? of(field, 0) : Optional.empty();
  }

  /** The eight digits from {@code from} on. */
  static Optional<LocalDate> of(char[] text, int from) {
    int date = 0;
    for (int i = from; i < from + DIGITS; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return Optional.empty();
      }
      date = 10 * date + text[i] - '0';
    }
    try {
      return Optional.of(LocalDate.of(date / 10_000, date / 100 % 100, date % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a "valid to" field says 长期. */
  public static boolean isWithoutEnd(char[] field) {
    return Arrays.equals(field, WITHOUT_END);
  }
}
