package org.bancheng.hall;

/**
 * What the citizen reads: a series and a number, {@code B042}, {@code B1000}, offline {@code
 * BK001}.
 */
public record TicketNumber(Series series, int number) {
  /** Numbers of one series and hall day run from 1 to this. */
  public static final int LAST = 999_999;

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
    int letters = text.length() > 1 && !isDigit(text.charAt(1)) ? 2 : 1;
    int digits = text.length() - letters;
    boolean fits = digits >= 3 && digits <= 6;
    for (int i = 0; fits && i < text.length(); i++) {
      fits = i < letters ? isLetter(text.charAt(i)) : isDigit(text.charAt(i));
    }
    if (!fits) {
      throw new IllegalArgumentException("no ticket number: \"" + text + "\"");
    }
    return new TicketNumber(
        new Series(text.substring(0, letters)), Integer.parseInt(text.substring(letters)));
  }

  private static boolean isLetter(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Letters and at least three digits. */
  @Override
  public String toString() {
    String digits = Integer.toString(number);
    return series.letters() + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
  }
}
