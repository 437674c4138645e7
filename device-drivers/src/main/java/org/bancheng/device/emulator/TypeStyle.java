package org.bancheng.device.emulator;

/**
 * How characters of one kind look: letters have one style, Chinese characters another.
 *
 * @param wide times the normal width, 1..8
 * @param high times the normal height, 1..8
 * @param underline dots, 0..2
 * @param space dots after each character, at normal width
 */
record TypeStyle(int wide, int high, int underline, int space) {
  static final TypeStyle PLAIN = new TypeStyle(1, 1, 0, 0);

  TypeStyle size(int timesWide, int timesHigh) {
    return new TypeStyle(timesWide, timesHigh, underline, space);
  }

  TypeStyle underlined(int dots) {
    return new TypeStyle(wide, high, Math.min(2, dots), space);
  }

  TypeStyle spaced(int dots) {
    return new TypeStyle(wide, high, underline, dots);
  }
}
