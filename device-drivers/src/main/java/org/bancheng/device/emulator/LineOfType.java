package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The characters that wait for the end of their line. */
final class LineOfType {
  private final List<PrintedCharacter> characters = new ArrayList<>();
  private int width;

  boolean isEmpty() {
    return characters.isEmpty();
  }

  boolean hasRoomFor(PrintedCharacter character, int dots) {
    return isEmpty() || width + character.width() <= dots;
  }

  void add(PrintedCharacter character) {
    characters.add(character);
    width += character.width();
  }

  int width() {
    return width;
  }

  int height() {
    return characters.stream().mapToInt(PrintedCharacter::height).max().orElse(0);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    characters.forEach(c -> text.appendCodePoint(c.codePoint()));
    return text.toString();
  }

  /** Draws the line, its characters standing on one base. */
  void paint(Graphics2D pen) {
    int x = 0;
    for (PrintedCharacter character : characters) {
      character.paint(pen, x, height());
      x += character.width();
    }
  }
}
