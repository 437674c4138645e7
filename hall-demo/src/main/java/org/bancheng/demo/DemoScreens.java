package org.bancheng.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.bancheng.station.FxThread;
import org.bancheng.station.ScreenPictures;
import org.bancheng.station.ScreenShow;
import org.bancheng.station.ScreenWindow;

/** The demo's windows: side by side on a desk, scaled to fit; or off-screen, as pictures. */
final class DemoScreens implements AutoCloseable {
  /** Shares of the desk: kiosk left, board in the middle, panel right. */
  enum Place {
    LEFT(0, 0.26),
    MIDDLE(0.265, 0.48),
    RIGHT(0.75, 0.25);

    private final double from;
    private final double width;

    Place(double from, double width) {
      this.from = from;
      this.width = width;
    }
  }

  private static final double TITLE_BAR = 40;

  private final boolean headless;
  private final Path folder;
  private final Runnable ended;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final List<ScreenPictures> pictures = new ArrayList<>();

  DemoScreens(boolean headless, Path folder, Runnable ended) {
    this.headless = headless;
    this.folder = folder;
    this.ended = ended;
    if (headless) {
      FxThread.offScreen();
    }
    FxThread.start();
  }

  /**
   * @param screen makes the screen on the JavaFX thread; it is given what to run after a change
   */
  void show(String name, String title, Place place, Function<Runnable, ? extends Region> screen) {
    if (headless) {
      ScreenShow.open(name, true, Optional.of(folder), screen).ifPresent(pictures::add);
      return;
    }
    ScreenWindow window = FxThread.call(() -> framed(title, place, screen.apply(() -> {})));
    open.push(() -> FxThread.run(window::close));
  }

  private ScreenWindow framed(String title, Place place, Region screen) {
    Rectangle2D desk = Screen.getPrimary().getVisualBounds();
    double width = desk.getWidth() * place.width;
    double height =
        Math.min(
            desk.getHeight() - TITLE_BAR, width * screen.getPrefHeight() / screen.getPrefWidth());
    Rectangle2D frame =
        new Rectangle2D(
            desk.getMinX() + desk.getWidth() * place.from, desk.getMinY(), width, height);
    ScreenWindow window = ScreenWindow.framed(screen, title, frame);
    window.stage().setOnCloseRequest(request -> ended.run());
    return window.show();
  }

  /**
   * Takes the last pictures; when this returns, they are on disk. Not for the end of the process:
   * JavaFX stops by itself then, and takes none.
   */
  void finishPictures() {
    pictures.forEach(ScreenPictures::close);
  }

  @Override
  public void close() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
