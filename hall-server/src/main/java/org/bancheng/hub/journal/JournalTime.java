package org.bancheng.hub.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the times that {@link Instant#toString} wrote: {@code 2026-11-24T03:37:01.468682626Z}. A
 * hub reads thousands at its start with code that has not been compiled yet, where {@link
 * Instant#parse} takes as long as all the rest of a row.
 */
final class JournalTime {
  private static final int WHOLE_SECONDS = "2026-11-24T03:37:01".length();
  private static final int NANO_DIGITS = 9;
  private static final long SECONDS_PER_DAY = 86_400;

  private JournalTime() {}

  /**
   * @throws java.time.DateTimeException if this is no time
   */
  static Instant read(String text) {
    if (!isUsual(text)) {
      return Instant.parse(text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return Instant.ofEpochSecond(
        day.toEpochDay() * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second, nanos(text));
  }

  private static boolean isUsual(String text) {
    int last = text.length() - 1;
    if (last < WHOLE_SECONDS
        || last > WHOLE_SECONDS + 1 + NANO_DIGITS
        || text.charAt(last) != 'Z') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char expected =
          switch (i) {
            case 4, 7 -> '-';
            case 10 -> 'T';
            case 13, 16 -> ':';
            case 19 -> '.';
            default -> '0';
          };
      char found = text.charAt(i);
      if (expected == '0' ? found < '0' || found > '9' : found != expected) {
        return false;
      }
    }
    return last != WHOLE_SECONDS + 1;
  }

  private static int nanos(String text) {
    int digits = text.length() - WHOLE_SECONDS - 2;
    if (digits <= 0) {
      return 0;
    }
    int nanos = number(text, WHOLE_SECONDS + 1, WHOLE_SECONDS + 1 + digits);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digits.charAt(i) - '0';
    }
    return number;
  }
}
