package org.bancheng.device.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;

/**
 * Black dots on white, sent as {@code GS v 0} in strips. No strip contains the beginning of a
 * real-time command (10 04, 10 05, 10 14), which some printers act upon even inside an image: one
 * more dot is set there.
 */
final class DotImage {
  private static final int MOST_ROWS = 128;
  private static final int DLE = 0x10;
  private static final int DOTS_PER_BYTE = 8;

  private static final int DOUBLED = 3;

  private final BufferedImage image;
  private final int mode;

  DotImage(int widthDots, int heightDots) {
    this(widthDots, heightDots, 0);
  }

  private DotImage(int widthDots, int heightDots, int mode) {
    this.mode = mode;
    int wholeBytes = (widthDots + DOTS_PER_BYTE - 1) / DOTS_PER_BYTE * DOTS_PER_BYTE;
    image = new BufferedImage(wholeBytes, heightDots, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D white = image.createGraphics();
    white.setColor(Color.WHITE);
    white.fillRect(0, 0, wholeBytes, heightDots);
    white.dispose();
  }

  /** One that the printer makes twice as wide and high: a quarter of the bytes. */
  static DotImage doubled(int widthDots, int heightDots) {
    return new DotImage(widthDots, heightDots, DOUBLED);
  }

  /** To draw on, in black. */
  Graphics2D pen() {
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    return pen;
  }

  /** Sends it with its own left margin, so that no model aligns it a second time. */
  void send(StyledBytes out) {
    out.align(PaperAlign.LEFT);
    out.write(encode());
  }

  byte[] encode() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int top = 0; top < image.getHeight(); top += MOST_ROWS) {
      strip(out, top, Math.min(MOST_ROWS, image.getHeight() - top));
    }
    return out.toByteArray();
  }

  private void strip(ByteArrayOutputStream out, int top, int rows) {
    int columns = image.getWidth() / DOTS_PER_BYTE;
    out.writeBytes(EscPos.bytes(0x1D, 0x76, 0x30, mode, columns & 0xFF, columns >> 8, rows, 0));
    out.writeBytes(withoutRealTimeCommands(blackBits(columns * top, columns * rows)));
  }

  /** The image keeps eight dots a byte, white being 1; the printer wants black to be 1. */
  private byte[] blackBits(int from, int count) {
    byte[] white = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] black = new byte[count];
    for (int i = 0; i < count; i++) {
      black[i] = (byte) ~white[from + i];
    }
    return black;
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
