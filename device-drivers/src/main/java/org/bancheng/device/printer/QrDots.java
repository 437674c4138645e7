package org.bancheng.device.printer;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Graphics2D;

/** QR codes as dots, for printers that cannot make them, and for emulated paper. */
public final class QrDots {
  private final ByteMatrix modules;

  private QrDots(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * The smallest symbol for a content.
   *
   * @param level how much may be damaged
   * @throws IllegalArgumentException if the content does not fit any symbol
   */
  public static QrDots of(String content, ErrorCorrectionLevel level) {
    try {
      return new QrDots(Encoder.encode(content, level).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("this content does not fit a QR code", e);
    }
  }

  /** Edge in modules, without the quiet margin. */
  public int modules() {
    return modules.getWidth();
  }

  /** Draws the symbol in the graphics' colour. */
  public void paint(Graphics2D graphics, int x, int y, int moduleDots) {
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row) == 1) {
          graphics.fillRect(x + column * moduleDots, y + row * moduleDots, moduleDots, moduleDots);
        }
      }
    }
  }
}
