package org.bancheng.device.emulator;

import java.awt.Color;
import java.awt.Graphics2D;
import org.bancheng.device.glyph.GlyphPainter;

/**
 * One character as it stands on the paper.
 *
 * @param wide times the normal width, 1..8
 * @param high times the normal height, 1..8
 * @param reverse white on black
 */
record PrintedCharacter(
    int codePoint, int wide, int high, boolean bold, boolean underlined, boolean reverse) {
  private static final int UNDERLINE_DOTS = 2;

  int width() {
    return GlyphPainter.cellWidth(codePoint) * wide;
  }

  int height() {
    return GlyphPainter.CELL * high;
  }

  /** Draws it with the lower edge of its cell at {@code bottom}. */
  void paint(Graphics2D pen, int x, int bottom) {
    int top = bottom - height();
    pen.setColor(Color.BLACK);
    if (reverse) {
      pen.fillRect(x, top, width(), height());
      pen.setColor(Color.WHITE);
    }
    GlyphPainter.paint(pen, codePoint, x, top, wide, high, bold);
    if (underlined) {
      pen.fillRect(x, bottom - UNDERLINE_DOTS, width(), UNDERLINE_DOTS);
    }
  }
}
