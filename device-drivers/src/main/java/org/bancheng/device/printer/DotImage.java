package org.bancheng.device.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/**
 * Black dots on white, sent as {@code GS v 0} in strips. No strip contains the beginning of a
 * real-time command (10 04, 10 05, 10 14), which some printers act upon even inside an image: one
 * more dot is set there.
 */
final class DotImage {
  private static final int MOST_ROWS = 128;
  private static final int DLE = 0x10;

  private final BufferedImage image;

  DotImage(int widthDots, int heightDots) {
    image = new BufferedImage(widthDots, heightDots, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D white = image.createGraphics();
    white.setColor(Color.WHITE);
    white.fillRect(0, 0, widthDots, heightDots);
    white.dispose();
  }

  /** To draw on, in black. */
  Graphics2D pen() {
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    return pen;
  }

  byte[] encode() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int top = 0; top < image.getHeight(); top += MOST_ROWS) {
      strip(out, top, Math.min(MOST_ROWS, image.getHeight() - top));
    }
    return out.toByteArray();
  }

  private void strip(ByteArrayOutputStream out, int top, int rows) {
    int columns = (image.getWidth() + 7) / 8;
    byte[] bits = new byte[columns * rows];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = eightDots(i % columns * 8, top + i / columns);
    }
    out.writeBytes(EscPos.bytes(0x1D, 0x76, 0x30, 0, columns & 0xFF, columns >> 8, rows, 0));
    out.writeBytes(withoutRealTimeCommands(bits));
  }

  private byte eightDots(int x, int y) {
    int bits = 0;
    for (int i = 0; i < 8; i++) {
      boolean black = x + i < image.getWidth() && (image.getRGB(x + i, y) & 0xFF) == 0;
      bits = bits << 1 | (black ? 1 : 0);
    }
    return (byte) bits;
  }

  private static byte[] withoutRealTimeCommands(byte[] bits) {
    for (int i = 0; i + 1 < bits.length; i++) {
      boolean command = bits[i + 1] == 0x04 || bits[i + 1] == 0x05 || bits[i + 1] == 0x14;
      if (bits[i] == DLE && command) {
        bits[i] |= 0x08;
      }
    }
    return bits;
  }
}
