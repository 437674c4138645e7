package org.bancheng.kiosk.screen;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.Tile;

/**
 * The services of one page: up to four one below the other, more in two columns. A tile's height
 * depends on nothing it says, so that none moves under a finger while people come and go.
 */
final class TileBoard extends VBox {
  static final int ONE_COLUMN = 4;

  /** Half of what a page is wide, less the gap. */
  private static final double NARROW = 480;

  /** What four of them, or three rows, leave is enough for notice, title and one line. */
  private static final double WIDE_HEIGHT = 218;

  private static final double NARROW_HEIGHT = 309;

  private final Shown shown;
  private List<String> letters = List.of();
  private List<TileButton> tiles = List.of();

  TileBoard(Shown shown) {
    this.shown = shown;
    getStyleClass().add("tiles");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(List<Tile> services) {
    List<String> wanted = services.stream().map(Tile::letter).toList();
    if (!wanted.equals(letters)) {
      letters = wanted;
      lay(services, services.size() > ONE_COLUMN);
    }
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).show(services.get(i));
    }
  }

  private void lay(List<Tile> services, boolean narrow) {
    tiles = services.stream().map(service -> shown.tile(service, narrow)).toList();
    pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
    getChildren().clear();
    int columns = narrow ? 2 : 1;
    for (int i = 0; i < tiles.size(); i += columns) {
      HBox row = new HBox();
      row.getStyleClass().add("tiles-row");
      row.setMinHeight(Region.USE_PREF_SIZE);
      row.getChildren().addAll(tiles.subList(i, Math.min(i + columns, tiles.size())));
      getChildren().add(row);
    }
    tiles.forEach(tile -> size(tile, narrow));
  }

  private static void size(TileButton tile, boolean narrow) {
    double height = narrow ? NARROW_HEIGHT : WIDE_HEIGHT;
    tile.setMinHeight(height);
    tile.setMaxHeight(height);
    HBox.setHgrow(tile, Priority.ALWAYS);
    if (narrow) {
      tile.setMinWidth(NARROW);
      tile.setMaxWidth(NARROW);
    }
  }
}
