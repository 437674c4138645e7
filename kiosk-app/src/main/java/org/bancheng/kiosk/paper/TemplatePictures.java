package org.bancheng.kiosk.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.bancheng.device.printer.MonoPicture;

/** The pictures beside a template. */
final class TemplatePictures implements Function<String, MonoPicture> {
  private static final int LARGEST_FILE = 4 << 20;

  private final Path folder;

  TemplatePictures(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws IllegalArgumentException if there is no such picture or it cannot be used
   */
  @Override
  public MonoPicture apply(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      if (name.isEmpty() || !file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        throw new IllegalArgumentException("is not in the folder of the template");
      }
      if (Files.size(file) > LARGEST_FILE) {
        throw new IllegalArgumentException("is larger than 4 MB");
      }
      return MonoPicture.ofPng(Files.readAllBytes(file));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("is no name of a file", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be read", e);
    }
  }
}
