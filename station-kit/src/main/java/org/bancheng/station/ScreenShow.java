package org.bancheng.station;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One screen that fills its machine's display, or is drawn off-screen; with pictures, if wanted.
 */
public final class ScreenShow implements AutoCloseable {
  private static final Duration LAST_WORK = Duration.ofSeconds(3);

  private final ScreenWindow window;
  private final Optional<ScreenPictures> pictures;

  private ScreenShow(ScreenWindow window, Optional<ScreenPictures> pictures) {
    this.window = window;
    this.pictures = pictures;
  }

  /**
   * @param name the beginning of the pictures' names
   * @param folder where a picture is written on every change
   * @param screen makes the screen on the JavaFX thread; it is given what to run after a change
   */
  public static ScreenShow open(
      String name,
      boolean offScreen,
      Optional<Path> folder,
      Function<Runnable, ? extends Region> screen) {
    return FxThread.call(() -> openOnFx(name, offScreen, folder, screen));
  }

  private static ScreenShow openOnFx(
      String name,
      boolean offScreen,
      Optional<Path> folder,
      Function<Runnable, ? extends Region> screen) {
    AtomicReference<@Nullable ScreenPictures> camera = new AtomicReference<>();
    Region made = screen.apply(() -> changed(camera.get()));
    Optional<ScreenPictures> pictures =
        folder.map(target -> new ScreenPictures(target, name, made));
    pictures.ifPresent(camera::set);
    ScreenWindow window =
        offScreen ? ScreenWindow.offScreen(made) : ScreenWindow.wholeDisplay(made);
    window.show();
    pictures.ifPresent(ScreenPictures::changed);
    return new ScreenShow(window, pictures);
  }

  private static void changed(@Nullable ScreenPictures camera) {
    if (camera != null) {
      camera.changed();
    }
  }

  /** Writes the last picture and closes the window. */
  @Override
  public void close() {
    pictures.ifPresent(ScreenPictures::close);
    FxThread.runWithin(LAST_WORK, window::close);
  }
}
