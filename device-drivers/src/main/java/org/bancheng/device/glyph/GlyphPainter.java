package org.bancheng.device.glyph;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Draws characters into the cells of a thermal printer: 12 x 24 dots for ASCII, 24 x 24 for all
 * else, each way up to 8 times as large.
 */
public final class GlyphPainter {
  /** Height of every cell and width of a Chinese one, in dots. */
  public static final int CELL = 24;

  private static final float CHINESE_EM = 23f;
  private static final float LETTER_EM = 20f;
  private static final float BASELINE = 19.5f;
  private static final int BOX_MARGIN = 3;

  private GlyphPainter() {}

  /** Width of a character's cell at normal size, in dots. */
  public static int cellWidth(int codePoint) {
    return codePoint < 0x80 ? CELL / 2 : CELL;
  }

  /**
   * Draws one character in the graphics' colour with the upper left corner of its cell at (x, y).
   *
   * @param wide times the normal width
   * @param high times the normal height
   */
  public static void paint(
      Graphics2D graphics, int codePoint, int x, int y, int wide, int high, boolean bold) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.scale(wide, high);
    int cell = cellWidth(codePoint);
    Font font = font(codePoint, bold);
    if (font.canDisplay(codePoint)) {
      fill(graphics, font, codePoint, cell);
    } else {
      graphics.drawRect(BOX_MARGIN, BOX_MARGIN, cell - 2 * BOX_MARGIN, CELL - 2 * BOX_MARGIN);
    }
    graphics.setTransform(before);
  }

  private static Font font(int codePoint, boolean bold) {
    int style = bold ? Font.BOLD : Font.PLAIN;
    return codePoint < 0x80
        ? new Font(Font.MONOSPACED, style, 1).deriveFont(LETTER_EM)
        : CjkFont.get().deriveFont(style, CHINESE_EM);
  }

  /** The outline, in the middle of the cell, narrowed if it is wider. */
  private static void fill(Graphics2D graphics, Font font, int codePoint, int cell) {
    GlyphVector glyph =
        font.createGlyphVector(graphics.getFontRenderContext(), Character.toString(codePoint));
    Rectangle2D advance = glyph.getLogicalBounds();
    double narrow = Math.min(1, cell / advance.getWidth());
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            (cell - advance.getWidth() * narrow) / 2 - advance.getX() * narrow, BASELINE);
    place.scale(narrow, 1);
    graphics.fill(place.createTransformedShape(glyph.getOutline()));
  }
}
