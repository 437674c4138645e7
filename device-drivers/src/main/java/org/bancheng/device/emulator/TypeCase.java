package org.bancheng.device.emulator;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** The modes that say how characters look, and characters made with them. */
final class TypeCase {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private TypeStyle letters = TypeStyle.PLAIN;
  private TypeStyle chinese = TypeStyle.PLAIN;
  private boolean bold;
  private boolean reverse;
  private boolean small;

  /** As after power-up. */
  void reset() {
    letters = TypeStyle.PLAIN;
    chinese = TypeStyle.PLAIN;
    bold = false;
    reverse = false;
    small = false;
  }

  /** Carries out a command if it is one about type. */
  void carryOut(EscPosCommand command) {
    int n = command.at(2);
    switch (command.code()) {
      case 0x1B20 -> letters = letters.spaced(n);
      case 0x1B21 -> printMode(n);
      case 0x1B2D -> letters = letters.underlined(n % 48);
      case 0x1B45, 0x1B47 -> bold = (n & 1) != 0;
      case 0x1B4D -> small = (n & 1) != 0;
      case 0x1C21 -> chineseMode(n);
      case 0x1C2D -> chinese = chinese.underlined(n % 48);
      case 0x1C53 -> chinese = chinese.spaced(n + command.at(3));
      case 0x1C57 -> chinese = chinese.size(1 + (n & 1), 1 + (n & 1));
      case 0x1D21 -> size(1 + (n >> 4 & 7), 1 + (n & 7));
      case 0x1D42 -> reverse = (n & 1) != 0;
      default -> {}
    }
  }

  private void printMode(int bits) {
    small = (bits & 0x01) != 0;
    bold = (bits & 0x08) != 0;
    letters =
        letters
            .size(1 + (bits >> 5 & 1), 1 + (bits >> 4 & 1))
            .underlined((bits & 0x80) != 0 ? 1 : 0);
  }

  private void chineseMode(int bits) {
    chinese =
        chinese
            .size(1 + (bits >> 2 & 1), 1 + (bits >> 3 & 1))
            .underlined((bits & 0x80) != 0 ? 1 : 0);
  }

  private void size(int wide, int high) {
    letters = letters.size(wide, high);
    chinese = chinese.size(wide, high);
  }

  Stream<PrintedCharacter> characters(byte[] code) {
    return new String(code, CHINESE).codePoints().mapToObj(this::character);
  }

  private PrintedCharacter character(int codePoint) {
    TypeStyle style = codePoint < 0x80 ? letters : chinese;
    return new PrintedCharacter(codePoint, style, bold, reverse, small);
  }

  /** The characters of a bar code's text: normal size, whatever the modes. */
  static Stream<PrintedCharacter> plain(String text, boolean small) {
    return text.codePoints()
        .mapToObj(c -> new PrintedCharacter(c, TypeStyle.PLAIN, false, false, small));
  }
}
