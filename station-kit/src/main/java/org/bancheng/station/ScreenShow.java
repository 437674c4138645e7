package org.bancheng.station;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Puts one screen on its machine's display, or off-screen; with pictures, if wanted. It stays until
 * the process ends: JavaFX stops by itself then, and waits for nobody.
 */
public final class ScreenShow {
  private ScreenShow() {}

  /**
   * @param name the beginning of the pictures' names
   * @param folder where a picture is written on every change
   * @param screen makes the screen on the JavaFX thread; it is given what to run after a change
   * @return the pictures, if wanted: who ends the process by itself closes them first, so that the
   *     last one is whole
   */
  public static Optional<ScreenPictures> open(
      String name,
      boolean offScreen,
      Optional<Path> folder,
      Function<Runnable, ? extends Region> screen) {
    return FxThread.call(
        () -> {
          AtomicReference<@Nullable ScreenPictures> camera = new AtomicReference<>();
          Region made = screen.apply(() -> changed(camera.get()));
          folder.ifPresent(target -> camera.set(new ScreenPictures(target, name, made)));
          show(made, offScreen);
          changed(camera.get());
          return Optional.ofNullable(camera.get());
        });
  }

  private static void show(Region made, boolean offScreen) {
    (offScreen ? ScreenWindow.offScreen(made) : ScreenWindow.wholeDisplay(made)).show();
  }

  private static void changed(@Nullable ScreenPictures camera) {
    if (camera != null) {
      camera.changed();
    }
  }
}
