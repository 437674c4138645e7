package org.bancheng.device.printer;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters in a Chinese printer's font: those whose GB18030 code has one or two bytes.
 * Four-byte codes and private characters are not in the font and have to be drawn. Never replaces a
 * character by a question mark. Not for several threads.
 */
final class PrinterCharset {
  private static final int FIRST_PRIVATE = 0xE000;
  private static final int LAST_PRIVATE = 0xF8FF;

  private final CharsetEncoder encoder = Charset.forName("GB18030").newEncoder();
  private final boolean chinese;

  /**
   * @param chinese whether there is a Chinese font at all; without, only ASCII has codes
   */
  PrinterCharset(boolean chinese) {
    this.chinese = chinese;
  }

  /** The code of a character; empty if it has to be drawn. */
  Optional<byte[]> code(int codePoint) {
    if (codePoint >= 0x80 && !chinese) {
      return Optional.empty();
    }
    if (codePoint >= FIRST_PRIVATE && codePoint <= LAST_PRIVATE) {
      return Optional.empty();
    }
    try {
      byte[] code = encoder.encode(CharBuffer.wrap(Character.toChars(codePoint))).array();
      int length = codePoint < 0x80 ? 1 : 2;
      return isFourBytes(code) ? Optional.empty() : Optional.of(Arrays.copyOf(code, length));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether every character of the text has a code. */
  boolean hasAll(String text) {
    return text.codePoints().allMatch(c -> code(c).isPresent());
  }

  /** The second byte of a four-byte code is a digit, that of a two-byte code never is. */
  private static boolean isFourBytes(byte[] code) {
    return code.length > 1 && code[0] < 0 && code[1] >= '0' && code[1] <= '9';
  }
}
