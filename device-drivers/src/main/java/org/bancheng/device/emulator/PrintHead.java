package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries out what prints: characters, feeding, symbols, pictures, cutting. What it does not know
 * it leaves out. Status questions are not its business.
 */
final class PrintHead {
  private static final int DEFAULT_SPACING = 30;
  private static final int TO_THE_KNIFE = 120;

  private final PaperRoll roll;
  private final boolean knife;
  private final QrStore qr = new QrStore();
  private final TypeCase type = new TypeCase();
  private LineOfType line = new LineOfType();
  private Optional<DotRows> graphics = Optional.empty();
  private BarcodeSettings barcode = BarcodeSettings.AT_POWER_UP;
  private boolean upsideDown;
  private int align;
  private int spacing = DEFAULT_SPACING;
  private int margin;
  private int area;

  PrintHead(PaperRoll roll, boolean knife) {
    this.roll = roll;
    this.knife = knife;
    this.area = roll.dotsPerLine();
  }

  /** As after power-up; the paper stays as it is. */
  void reset() {
    line = new LineOfType();
    type.reset();
    barcode = BarcodeSettings.AT_POWER_UP;
    upsideDown = false;
    align = 0;
    spacing = DEFAULT_SPACING;
    margin = 0;
    area = roll.dotsPerLine();
  }

  void carryOut(EscPosCommand command) {
    if (command.isCharacter()) {
      type.characters(command.bytes()).forEach(this::put);
      return;
    }
    type.carryOut(command);
    barcode = barcode.after(command);
    switch (command.code()) {
      case 0x0A, 0x0C -> endLine();
      case 0x1B40 -> reset();
      case 0x1B24 -> moveTo(command.shortAt(2));
      case 0x1B5C -> moveTo(line.width() + (short) command.shortAt(2));
      case 0x1B32 -> spacing = DEFAULT_SPACING;
      case 0x1B33 -> spacing = command.at(2);
      case 0x1B4A -> feed(command.at(2));
      case 0x1B64 -> feed(command.at(2) * spacing);
      case 0x1B69, 0x1B6D -> cut(0);
      case 0x1D28 -> function(command);
      case 0x1D38 -> graphics(command.from(7));
      case 0x1D56 -> knifeCommand(command.at(2), command.at(3));
      case 0x1D6B -> barcode(command);
      case 0x1D76 -> DotRows.ofOldRaster(command).ifPresent(this::picture);
      default -> layout(command);
    }
  }

  /** Only at the beginning of a line. */
  private void layout(EscPosCommand command) {
    if (!line.isEmpty()) {
      return;
    }
    switch (command.code()) {
      case 0x1B61 -> align = command.at(2) % 48 % 3;
      case 0x1B7B -> upsideDown = (command.at(2) & 1) != 0;
      case 0x1D4C -> margin = Math.min(command.shortAt(2), roll.dotsPerLine() - 1);
      case 0x1D57 -> area = Math.max(1, command.shortAt(2));
      default -> {}
    }
  }

  private int room() {
    return Math.min(area, roll.dotsPerLine() - margin);
  }

  /** Characters as such, whatever command they stood in. */
  void print(byte[] text) {
    for (byte b : text) {
      if ((b & 0xFF) >= 0x20) {
        type.characters(new byte[] {b}).forEach(this::put);
      }
    }
  }

  private void put(PrintedCharacter character) {
    if (!line.hasRoomFor(character, room())) {
      endLine();
    }
    line.add(character);
  }

  private void moveTo(int dots) {
    line.moveTo(Math.max(0, Math.min(dots, room())));
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
    roll.print(left(ended.width()), ended.height(), ended.height() + gap, painter(ended));
  }

  private Consumer<Graphics2D> painter(LineOfType ended) {
    if (!upsideDown) {
      return ended::paint;
    }
    return pen -> {
      pen.rotate(Math.PI, ended.width() / 2.0, ended.height() / 2.0);
      ended.paint(pen);
    };
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

  /** Here, or fed to the knife first; 61, 62 only say where to cut later. */
  private void knifeCommand(int how, int more) {
    if (how == 0x61 || how == 0x62) {
      return;
    }
    cut(how >= 0x41 ? TO_THE_KNIFE + more : 0);
  }

  /** Printers cut at the beginning of a line only. */
  private void cut(int feed) {
    if (!line.isEmpty()) {
      return;
    }
    roll.feed(feed);
    if (knife) {
      roll.cut();
    }
  }

  private int left(int width) {
    int free = Math.max(0, room() - width);
    int place = upsideDown ? 2 - align : align;
    return margin + place * free / 2;
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

  /** CODE128 only; wrong data come out as text after a feed, a symbol too wide not at all. */
  private void barcode(EscPosCommand command) {
    if (command.at(2) != 0x49) {
      return;
    }
    byte[] data = command.from(4);
    Optional<Code128> code = Code128.of(data);
    if (code.isEmpty()) {
      endLine();
      print(data);
    } else if (code.get().modules() * barcode.moduleDots() <= room()) {
      bars(code.get());
    }
  }

  private void bars(Code128 code) {
    endBegunLine();
    BarcodeSettings like = barcode;
    int width = code.modules() * like.moduleDots();
    roll.note("[CODE128 " + code.text() + "]");
    caption(code, like.textAbove());
    image(width, like.height(), pen -> code.paint(pen, like.moduleDots(), like.height()));
    caption(code, like.textBelow());
  }

  private void caption(Code128 code, boolean wanted) {
    if (wanted) {
      LineOfType caption = new LineOfType();
      TypeCase.plain(code.text(), barcode.smallText()).forEach(caption::add);
      roll.print(left(caption.width()), caption.height(), caption.height(), painter(caption));
    }
  }

  /** Function 112 stores a picture, 50 prints the stored one and forgets it. */
  private void graphics(byte[] function) {
    if (function.length < 2) {
      return;
    }
    if (function[1] == 112) {
      graphics = DotRows.ofStoredGraphics(function);
    } else if (function[1] == 50 || function[1] == 2) {
      graphics.ifPresent(this::picture);
      graphics = Optional.empty();
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
