package org.bancheng.kiosk.screen;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import org.bancheng.kiosk.flow.KioskEvent.Touch;
import org.bancheng.kiosk.words.Page.Tile;
import org.jspecify.annotations.Nullable;

/** A service to touch. Changes in place as people come and go. */
final class TileButton extends TouchButton {
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

  private final TileFace face;
  private final AtomicReference<@Nullable Tile> shown;

  TileButton(TileFace face, Consumer<Touch> touch) {
    this(face, touch, new AtomicReference<>());
  }

  private TileButton(TileFace face, Consumer<Touch> touch, AtomicReference<@Nullable Tile> shown) {
    super(face, () -> forward(shown.get(), touch));
    this.face = face;
    this.shown = shown;
    getStyleClass().add("tile");
  }

  private static void forward(@Nullable Tile tile, Consumer<Touch> touch) {
    if (tile != null) {
      touch.accept(tile.touch());
    }
  }

  void show(Tile tile) {
    if (!tile.equals(shown.getAndSet(tile))) {
      face.show(tile);
      pseudoClassStateChanged(CLOSED, !tile.open());
    }
  }
}
