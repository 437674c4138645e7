package org.bancheng.device.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture for a printer that knows black and white only: a logo. What is darker than middle grey
 * becomes black, what is transparent white. Immutable.
 */
public final class MonoPicture {
  /** Longest edge of a picture that is accepted, in pixels. */
  public static final int LARGEST_EDGE = 2_000;

  private final BufferedImage grey;

  private MonoPicture(BufferedImage grey) {
    this.grey = grey;
  }

  /** Takes a copy of a picture. */
  public static MonoPicture of(BufferedImage picture) {
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = grey.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return new MonoPicture(grey);
  }

  /**
   * Reads a PNG.
   *
   * @throws IllegalArgumentException if it is none or too large, saying which
   */
  public static MonoPicture ofPng(byte[] file) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      if (reader.getWidth(0) > LARGEST_EDGE || reader.getHeight(0) > LARGEST_EDGE) {
        throw new IllegalArgumentException("is larger than 2000 x 2000 pixels");
      }
      return of(reader.read(0));
    } catch (IOException | RuntimeException e) {
      if (e instanceof IllegalArgumentException tooLarge) {
        throw tooLarge;
      }
      throw new IllegalArgumentException("is no PNG picture", e);
    } finally {
      reader.dispose();
    }
  }

  /** Width in dots, before it is made to fit the paper. */
  public int width() {
    return grey.getWidth();
  }

  /** Height in dots, before it is made to fit the paper. */
  public int height() {
    return grey.getHeight();
  }

  /** Draws it in the given size. */
  void paint(Graphics2D pen, int x, int width, int height) {
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(grey, x, 0, width, height, null);
  }
}
