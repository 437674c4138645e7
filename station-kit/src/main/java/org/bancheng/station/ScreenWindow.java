package org.bancheng.station;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A screen of a fixed design size in a window of any size: drawn as designed, then scaled to fit,
 * with the rest in the background colour. Use on the JavaFX thread.
 */
public final class ScreenWindow {
  private final Region screen;
  private final Stage stage;
  private final Scale scale = new Scale(1, 1, 0, 0);

  private ScreenWindow(Region screen, StageStyle style, double width, double height) {
    assert Platform.isFxApplicationThread();
    this.screen = screen;
    screen.getTransforms().setAll(scale);
    StackPane mat = new StackPane(new Group(screen));
    mat.setStyle("-fx-background-color: #10202a;");
    Scene scene = new Scene(mat, width, height, Color.BLACK);
    stage = new Stage(style);
    stage.setScene(scene);
    scene.widthProperty().addListener(size -> fit(scene));
    scene.heightProperty().addListener(size -> fit(scene));
    fit(scene);
  }

  /**
   * The whole display without frame or pointer, as a real hall shows it. Placed by the display's
   * bounds: without a window manager "full screen" is ignored.
   */
  public static ScreenWindow wholeDisplay(Region screen) {
    Rectangle2D display = Screen.getPrimary().getBounds();
    ScreenWindow window =
        new ScreenWindow(screen, StageStyle.UNDECORATED, display.getWidth(), display.getHeight());
    window.stage.getScene().setCursor(Cursor.NONE);
    window.place(display.getMinX(), display.getMinY());
    return window;
  }

  /** A window with a frame and a title, for a demo on a desk. Sizes in pixels of the desk. */
  public static ScreenWindow framed(Region screen, String title, Rectangle2D place) {
    ScreenWindow window =
        new ScreenWindow(screen, StageStyle.DECORATED, place.getWidth(), place.getHeight());
    window.stage.setTitle(title);
    window.place(place.getMinX(), place.getMinY());
    return window;
  }

  /** At its design size on the off-screen platform. */
  public static ScreenWindow offScreen(Region screen) {
    ScreenWindow window =
        new ScreenWindow(
            screen, StageStyle.UNDECORATED, screen.getPrefWidth(), screen.getPrefHeight());
    window.place(0, 0);
    return window;
  }

  /** Shows the window. */
  public ScreenWindow show() {
    stage.show();
    return this;
  }

  /** Closes the window; the screen may be shown in another one afterwards. */
  public void close() {
    stage.close();
  }

  /** The window itself, for a title, an owner, or what happens on closing. */
  public Stage stage() {
    return stage;
  }

  private void place(double x, double y) {
    stage.setX(x);
    stage.setY(y);
  }

  private void fit(Scene scene) {
    double factor =
        Math.min(
            scene.getWidth() / screen.getPrefWidth(), scene.getHeight() / screen.getPrefHeight());
    if (factor > 0) {
      scale.setX(factor);
      scale.setY(factor);
    }
  }
}
