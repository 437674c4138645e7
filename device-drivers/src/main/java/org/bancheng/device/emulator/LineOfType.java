package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The characters that wait for the end of their line. */
final class LineOfType {
  private record Placed(int x, PrintedCharacter character) {}

  private final List<Placed> characters = new ArrayList<>();
  private int width;

  boolean isEmpty() {
    return characters.isEmpty();
  }

  /** The next character stands so many dots from the beginning of the line. */
  void moveTo(int x) {
    width = x;
  }

  boolean hasRoomFor(PrintedCharacter character, int dots) {
    return isEmpty() || width + character.width() <= dots;
  }

  void add(PrintedCharacter character) {
    characters.add(new Placed(width, character));
    width += character.width();
  }

  int width() {
    return width;
  }

  int height() {
    return characters.stream().mapToInt(placed -> placed.character().height()).max().orElse(0);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    characters.forEach(placed -> text.appendCodePoint(placed.character().codePoint()));
    return text.toString();
  }

  /** Draws the line, its characters standing on one base. */
  void paint(Graphics2D pen) {
    int base = height();
    characters.forEach(placed -> placed.character().paint(pen, placed.x(), base));
  }
}
