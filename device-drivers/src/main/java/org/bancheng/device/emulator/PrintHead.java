package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries out what prints: characters, feeding, symbols, pictures, cutting. What it does not know
 * it leaves out. Status questions are not its business.
 */
final class PrintHead {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int DEFAULT_SPACING = 30;
  private static final int TO_THE_KNIFE = 120;

  private final PaperRoll roll;
  private final QrStore qr = new QrStore();
  private LineOfType line = new LineOfType();
  private Optional<DotRows> graphics = Optional.empty();
  private int wide = 1;
  private int high = 1;
  private boolean bold;
  private boolean underlined;
  private boolean reverse;
  private int align;
  private int spacing = DEFAULT_SPACING;

  PrintHead(PaperRoll roll) {
    this.roll = roll;
  }

  /** As after power-up; the paper stays as it is. */
  void reset() {
    line = new LineOfType();
    wide = 1;
    high = 1;
    bold = false;
    underlined = false;
    reverse = false;
    align = 0;
    spacing = DEFAULT_SPACING;
  }

  void carryOut(EscPosCommand command) {
    if (command.isCharacter()) {
      character(command);
      return;
    }
    switch (command.code()) {
      case 0x0A, 0x0C -> endLine();
      case 0x1B40 -> reset();
      case 0x1B21 -> printMode(command.at(2));
      case 0x1B24 -> moveTo(command.shortAt(2));
      case 0x1B5C -> moveTo(line.width() + (short) command.shortAt(2));
      case 0x1B2D, 0x1C2D -> underlined = isOn(command);
      case 0x1B32 -> spacing = DEFAULT_SPACING;
      case 0x1B33 -> spacing = command.at(2);
      case 0x1B45, 0x1B47 -> bold = isOn(command);
      case 0x1B4A -> feed(command.at(2));
      case 0x1B61 -> align = command.at(2) % 48 % 3;
      case 0x1B64 -> feed(command.at(2) * spacing);
      case 0x1B69, 0x1B6D -> cut(0);
      case 0x1C21 -> size(1 + (command.at(2) >> 2 & 1), 1 + (command.at(2) >> 3 & 1));
      case 0x1C57 -> size(1 + (command.at(2) & 1), 1 + (command.at(2) & 1));
      case 0x1D21 -> size(1 + (command.at(2) >> 4 & 7), 1 + (command.at(2) & 7));
      case 0x1D28 -> function(command);
      case 0x1D38 -> graphics(command.from(7));
      case 0x1D42 -> reverse = isOn(command);
      case 0x1D56 -> cut(command.at(2) >= 0x41 ? TO_THE_KNIFE + command.at(3) : 0);
      case 0x1D76 -> DotRows.ofOldRaster(command).ifPresent(this::picture);
      default -> {}
    }
  }

  private static boolean isOn(EscPosCommand command) {
    return (command.at(2) & 3) != 0;
  }

  private void size(int timesWide, int timesHigh) {
    wide = timesWide;
    high = timesHigh;
  }

  private void printMode(int bits) {
    bold = (bits & 0x08) != 0;
    underlined = (bits & 0x80) != 0;
    size(1 + (bits >> 5 & 1), 1 + (bits >> 4 & 1));
  }

  private void character(EscPosCommand command) {
    new String(command.bytes(), CHINESE)
        .codePoints()
        .mapToObj(c -> new PrintedCharacter(c, wide, high, bold, underlined, reverse))
        .forEach(this::put);
  }

  private void put(PrintedCharacter character) {
    if (!line.hasRoomFor(character, roll.dotsPerLine())) {
      endLine();
    }
    line.add(character);
  }

  private void moveTo(int dots) {
    line.moveTo(Math.max(0, Math.min(dots, roll.dotsPerLine())));
  }

  private void endLine() {
    LineOfType ended = line;
    line = new LineOfType();
    if (ended.isEmpty()) {
      roll.feed(spacing);
      return;
    }
    roll.note(ended.text());
    int gap = Math.max(0, spacing - DEFAULT_SPACING + 6);
    roll.print(left(ended.width()), ended.height(), ended.height() + gap, ended::paint);
  }

  private void endBegunLine() {
    if (!line.isEmpty()) {
      endLine();
    }
  }

  private void feed(int dots) {
    endBegunLine();
    roll.feed(dots);
  }

  private void cut(int feed) {
    endBegunLine();
    roll.feed(feed);
    roll.cut();
  }

  private int left(int width) {
    int free = Math.max(0, roll.dotsPerLine() - width);
    return align * free / 2;
  }

  private void function(EscPosCommand command) {
    switch (command.at(2)) {
      case 'k' -> qr.take(command).ifPresent(this::symbol);
      case 'L' -> graphics(command.from(5));
      default -> {}
    }
  }

  private void symbol(QrStore.Symbol symbol) {
    int edge = symbol.dots().modules() * symbol.moduleDots();
    roll.note("[QR " + symbol.content() + "]");
    image(edge, edge, pen -> symbol.dots().paint(pen, 0, 0, symbol.moduleDots()));
  }

  /** Function 112 stores a picture, 50 prints the stored one. */
  private void graphics(byte[] function) {
    if (function.length < 2) {
      return;
    }
    if (function[1] == 112) {
      graphics = DotRows.ofStoredGraphics(function);
    } else if (function[1] == 50 || function[1] == 2) {
      graphics.ifPresent(this::picture);
    }
  }

  private void picture(DotRows rows) {
    image(rows.width(), rows.height(), rows::paint);
  }

  private void image(int width, int height, Consumer<Graphics2D> painter) {
    endBegunLine();
    roll.print(left(width), height, height, painter);
  }

  /** The end of the stream: what stands on the paper comes out uncut. */
  void finish() {
    endBegunLine();
    roll.cut();
  }
}
