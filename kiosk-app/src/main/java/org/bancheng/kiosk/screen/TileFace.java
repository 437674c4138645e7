package org.bancheng.kiosk.screen;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.Tile;

/** What stands on a tile: letter, name, people waiting, likely wait. */
final class TileFace extends VBox {
  private static final List<Lettering> WIDE =
      List.of(
          new Lettering(54, 30),
          new Lettering(46, 28),
          new Lettering(42, 28),
          new Lettering(36, 26),
          new Lettering(36, 22),
          new Lettering(32, 24),
          new Lettering(30, 20),
          new Lettering(24, 20),
          new Lettering(20, 18));
  private static final List<Lettering> NARROW =
      List.of(
          new Lettering(36, 26),
          new Lettering(36, 24),
          new Lettering(34, 24),
          new Lettering(32, 22),
          new Lettering(28, 20),
          new Lettering(24, 18));

  private final Label letter = new Label();
  private final FittedName name;
  private final FactBox facts;

  private TileFace(FittedName name, FactBox facts, String style) {
    this.name = name;
    this.facts = facts;
    getStyleClass().addAll("tile-face", style);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(Region.USE_PREF_SIZE);
    letter.getStyleClass().add("letter");
    letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** Facts beside the name: a tile as wide as the screen. */
  static TileFace wide() {
    FittedName name = new FittedName("tile-name", 360, 198, WIDE);
    TileFace face = new TileFace(name, FactBox.wide(), "wide");
    FittedName.exactly(face.facts, 376);
    face.getChildren().add(row(face.letter, face.name, face.facts));
    return face;
  }

  /** Facts below the name: two tiles in a row. */
  static TileFace narrow() {
    FittedName name = new FittedName("tile-name", 322, 136, NARROW);
    TileFace face = new TileFace(name, FactBox.narrow(), "narrow");
    face.getChildren().addAll(row(face.letter, face.name), face.facts);
    return face;
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("tile-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  void show(Tile tile) {
    letter.setText(tile.letter());
    name.say(tile.name());
    facts.show(tile);
  }
}
