package org.bancheng.device.printer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text in CODE128 with as few symbols as can be: letters in set B, pairs of digits in set C where
 * that is shorter. The data are those of {@code GS k 73}: a set is chosen by "{B" or "{C", a pair
 * is one byte 0..99, a brace is doubled.
 *
 * <p>The pair 16 is never followed by 04, 05 or 20 in set C: these bytes are a real-time command.
 */
final class Code128 {
  private static final int NEVER = 1_000_000;
  private static final int MODULES_PER_SYMBOL = 11;

  /** Start, check digit, and the stop, which is two modules longer than a symbol. */
  private static final int MODULES_AROUND = 2 * MODULES_PER_SYMBOL + 13;

  private final String text;
  private final int[] inB;
  private final int[] inC;

  /**
   * @param text printable ASCII
   */
  Code128(String text) {
    this.text = text;
    this.inB = new int[text.length() + 1];
    this.inC = new int[text.length() + 1];
    for (int i = text.length() - 1; i >= 0; i--) {
      inB[i] = Math.min(letter(i), 1 + pair(i));
      inC[i] = Math.min(pair(i), 1 + letter(i));
    }
  }

  /** Symbols for the rest of the text if a letter comes next. */
  private int letter(int at) {
    return 1 + inB[at + 1];
  }

  /** Symbols for the rest of the text if a pair of digits comes next. */
  private int pair(int at) {
    return isPair(at) && !wouldCommand(at) ? 1 + inC[at + 2] : NEVER;
  }

  private boolean isPair(int at) {
    return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
  }

  private boolean wouldCommand(int at) {
    String next = text.substring(at + 2, Math.min(at + 4, text.length()));
    return text.startsWith("16", at)
        && (next.equals("04") || next.equals("05") || next.equals("20"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Width of the symbol, without the quiet margin. */
  int modules() {
    return MODULES_AROUND + MODULES_PER_SYMBOL * Math.min(inB[0], inC[0]);
  }

  /** The data of {@code GS k 73}. */
  byte[] data() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean digits = inC[0] < inB[0];
    choose(out, digits);
    int at = 0;
    while (at < text.length()) {
      boolean pairNext = pair(at) + (digits ? 0 : 1) < letter(at) + (digits ? 1 : 0);
      if (pairNext != digits) {
        choose(out, pairNext);
        digits = pairNext;
      }
      at = put(out, at, digits);
    }
    return out.toByteArray();
  }

  private static void choose(ByteArrayOutputStream out, boolean digits) {
    out.write('{');
    out.write(digits ? 'C' : 'B');
  }

  private int put(ByteArrayOutputStream out, int at, boolean pair) {
    if (pair) {
      out.write(Integer.parseInt(text.substring(at, at + 2)));
      return at + 2;
    }
    String letter = text.substring(at, at + 1);
    out.writeBytes((letter.equals("{") ? "{{" : letter).getBytes(StandardCharsets.US_ASCII));
    return at + 1;
  }
}
