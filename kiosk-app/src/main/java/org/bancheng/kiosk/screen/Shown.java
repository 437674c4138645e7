package org.bancheng.kiosk.screen;

import java.util.function.Consumer;
import org.bancheng.kiosk.flow.KioskEvent.Touch;
import org.bancheng.kiosk.words.Page.PageButton;
import org.bancheng.kiosk.words.Page.Tile;

/** Makes things to touch: each forwards one event. */
record Shown(Consumer<Touch> touch) {

  TouchButton button(PageButton button, boolean first) {
    TouchButton made =
        new TouchButton(
            new SayBox("button-text", button.label()).centred(),
            () -> touch.accept(button.touch()));
    made.getStyleClass().add(first ? "primary" : "plain");
    return made;
  }

  TileButton tile(Tile tile, boolean narrow) {
    TileFace face = narrow ? TileFace.narrow() : TileFace.wide();
    TileButton made = new TileButton(face, touch);
    made.show(tile);
    return made;
  }
}
