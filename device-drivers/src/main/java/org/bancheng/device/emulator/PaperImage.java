package org.bancheng.device.emulator;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  /**
   * Writes a PNG. To a stream: of a file it cannot write, ImageIO prints a stack trace by itself.
   */
  public void writePng(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image(), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
