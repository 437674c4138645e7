package org.bancheng.device.emulator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.bancheng.device.glyph.GlyphPainter;

/**
 * One character as it stands on the paper.
 *
 * @param style its size, underline and space
 * @param reverse white on black
 * @param small font B, 9 x 17 dots instead of 12 x 24; Chinese has one font only
 */
record PrintedCharacter(
    int codePoint, TypeStyle style, boolean bold, boolean reverse, boolean small) {
  private static final int SMALL_WIDTH = 9;
  private static final int SMALL_HEIGHT = 17;

  private boolean isSmall() {
    return small && codePoint < 0x80;
  }

  private int cell() {
    return isSmall() ? SMALL_WIDTH : GlyphPainter.cellWidth(codePoint);
  }

  int width() {
    return (cell() + style.space()) * style.wide();
  }

  int height() {
    return (isSmall() ? SMALL_HEIGHT : GlyphPainter.CELL) * style.high();
  }

  /** Draws it with the lower edge of its cell at {@code bottom}. */
  void paint(Graphics2D pen, int x, int bottom) {
    int top = bottom - height();
    pen.setColor(Color.BLACK);
    if (reverse) {
      pen.fillRect(x, top, width(), height());
      pen.setColor(Color.WHITE);
    }
    glyph(pen, x, top);
    if (style.underline() > 0) {
      pen.fillRect(x, bottom - style.underline(), width(), style.underline());
    }
  }

  private void glyph(Graphics2D pen, int x, int top) {
    AffineTransform before = pen.getTransform();
    pen.translate(x, top);
    if (isSmall()) {
      pen.scale(
          (double) SMALL_WIDTH / GlyphPainter.cellWidth(codePoint),
          (double) SMALL_HEIGHT / GlyphPainter.CELL);
    }
    GlyphPainter.paint(pen, codePoint, 0, 0, style.wide(), style.high(), bold);
    pen.setTransform(before);
  }
}
