package org.bancheng.device.emulator;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * One piece of paper as it falls from the printer. Drawn when somebody looks, so that drawing does
 * not hold up the printer. Any thread.
 */
public final class PaperImage {
  private final Supplier<BufferedImage> drawing;
  private final String text;
  private @Nullable BufferedImage drawn;

  /**
   * @param drawing makes the image; asked once
   */
  PaperImage(Supplier<BufferedImage> drawing, String text) {
    this.drawing = drawing;
    this.text = text;
  }

  /** Grey, 8 dots a millimetre. */
  public synchronized BufferedImage image() {
    if (drawn == null) {
      drawn = drawing.get();
    }
    return drawn;
  }

  /** The readable characters on it, line by line, for tests and screen readers. */
  public String text() {
    return text;
  }

  /** Writes a PNG. */
  public void writePng(Path file) {
    try {
      ImageIO.write(image(), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
