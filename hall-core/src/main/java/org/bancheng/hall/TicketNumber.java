package org.bancheng.hall;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the citizen reads: a series and a number, {@code B042}, {@code B1000}, offline {@code
 * BK001}.
 */
public record TicketNumber(Series series, int number) {
  /** Numbers of one series and hall day run from 1 to this. */
  public static final int LAST = 999_999;

  private static final Pattern SPELLING = Pattern.compile("([A-Z]{1,2})(\\d{3,6})");

  public TicketNumber {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("number must be 1.." + LAST + ": " + number);
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is no ticket number
   */
  public static TicketNumber parse(String text) {
    Matcher matcher = SPELLING.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no ticket number: \"" + text + "\"");
    }
    return new TicketNumber(new Series(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Letters and at least three digits. */
  @Override
  public String toString() {
    String digits = Integer.toString(number);
    return series.letters() + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
  }
}
