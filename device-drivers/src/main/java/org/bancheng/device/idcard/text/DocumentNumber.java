package org.bancheng.device.idcard.text;

import java.time.LocalDate;

/**
 * Checks of document numbers, on arrays that can be wiped. Area codes are not compared with a list:
 * abolished codes stay valid for life.
 */
public final class DocumentNumber {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_LETTERS = "10X98765432";
  private static final int[] WEIGHTS_2017 = {7, 3, 1};
  private static final int BIRTH_AT = 6;

  private DocumentNumber() {}

  /** Makes a check letter x an X, in place. */
  public static void normalise(char[] number) {
    if (number.length == 18 && number[17] == 'x') {
      number[17] = 'X';
    }
  }

  /** Whether a normalised number is in order for its document. */
  public static boolean inOrder(CardLayout layout, char[] number, LocalDate today) {
    return switch (layout) {
      case CITIZEN, J -> isGb11643(number, today);
      case Y -> isGb11643(number, today) && number[0] == '9';
      case I -> isForeigner2017(number);
    };
  }

  /** GB 11643-1999: 6 digits area, 8 birth, 3 sequence, check by ISO 7064 MOD 11-2. */
  public static boolean isGb11643(char[] number, LocalDate today) {
    return number.length == WEIGHTS.length + 1
        && areDigits(number, 0, WEIGHTS.length)
        && !(number[0] == '0' && number[1] == '0')
        && CardDate.of(number, BIRTH_AT).filter(birth -> !birth.isAfter(today)).isPresent()
        && number[WEIGHTS.length] == checkLetter(number);
  }

  private static char checkLetter(char[] number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number[i] - '0');
    }
    return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
  }

  /**
   * The foreigners' number of 2017: 3 letters country, 4 digits area, 6 birth, 1 sequence, check
   * with the weights 7, 3, 1 repeating, A to Z being 10 to 35, modulo 10.
   */
  public static boolean isForeigner2017(char[] number) {
    return number.length == 15
        && areLetters(number, 0, 3)
        && areDigits(number, 3, 15)
        && number[14] - '0' == foreignerSum(number) % 10;
  }

  private static int foreignerSum(char[] number) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int value = i < 3 ? number[i] - 'A' + 10 : number[i] - '0';
      sum += value * WEIGHTS_2017[i % WEIGHTS_2017.length];
    }
    return sum;
  }

  private static boolean areDigits(char[] text, int from, int to) {
    return allBetween(text, from, to, '0', '9');
  }

  private static boolean areLetters(char[] text, int from, int to) {
    return allBetween(text, from, to, 'A', 'Z');
  }

  private static boolean allBetween(char[] text, int from, int to, char low, char high) {
    for (int i = from; i < to; i++) {
      if (text[i] < low || text[i] > high) {
        return false;
      }
    }
    return true;
  }
}
