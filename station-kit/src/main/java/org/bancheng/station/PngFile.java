package org.bancheng.station;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A picture of a screen, on its way to disk. Taken on the JavaFX thread, written on any. */
public final class PngFile {
  private final WritableImage drawn;

  private PngFile(WritableImage drawn) {
    this.drawn = drawn;
  }

  /**
   * Draws the node at its design size, whatever scale its window gives it. What reaches beyond it
   * is left out: a text of the bus may be so long that no memory holds its picture.
   */
  public static PngFile of(Node screen) {
    assert Platform.isFxApplicationThread();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.WHITE);
    parameters.setTransform(undoing(screen));
    Bounds own = screen.getLayoutBounds();
    if (!own.isEmpty()) {
      parameters.setViewport(new Rectangle2D(0, 0, own.getWidth(), own.getHeight()));
    }
    return new PngFile(screen.snapshot(parameters, null));
  }

  /** Writes beside the target and renames: a reader never sees half a picture. */
  public void write(Path target) {
    BufferedImage image = converted();
    Path half = target.resolveSibling(target.getFileName() + ".half");
    try {
      ImageIO.write(image, "png", half.toFile());
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write a picture to " + target + ": is the folder there, is the disk full?", e);
    }
  }

  private BufferedImage converted() {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] pixels = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private static Transform undoing(Node screen) {
    Transform own = screen.getLocalToParentTransform();
    try {
      return own.createInverse();
    } catch (NonInvertibleTransformException e) {
      return Transform.scale(1, 1);
    }
  }
}
