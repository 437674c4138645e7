package org.bancheng.device.emulator;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * One piece of paper as it falls from the printer.
 *
 * @param image grey, 8 dots a millimetre
 * @param text the readable characters on it, line by line, for tests and screen readers
 */
public record PaperImage(BufferedImage image, String text) {

  /** Writes a PNG. */
  public void writePng(Path file) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
