package org.bancheng.kiosk.screen;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.Tile;

/** What stands on a tile: letter, name, people waiting, likely wait. */
final class TileFace extends VBox {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int SHORT_NAME = 9;

  private final Label letter = new Label();
  private final SayBox name = new SayBox("tile-name");
  private final FactBox facts;

  private TileFace(FactBox facts, String style) {
    this.facts = facts;
    getStyleClass().addAll("tile-face", style);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(Region.USE_PREF_SIZE);
    letter.getStyleClass().add("letter");
    letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    name.setAlignment(Pos.CENTER_LEFT);
  }

  /** Facts beside the name: a tile as wide as the screen. */
  static TileFace wide() {
    TileFace face = new TileFace(FactBox.wide(), "wide");
    exactly(face.name, 360);
    exactly(face.facts, 376);
    face.getChildren().add(row(face.letter, face.name, face.facts));
    return face;
  }

  /** Facts below the name: two tiles in a row. */
  static TileFace narrow() {
    TileFace face = new TileFace(FactBox.narrow(), "narrow");
    exactly(face.name, 322);
    face.getChildren().addAll(row(face.letter, face.name), face.facts);
    return face;
  }

  /** A box left to find its own width would reckon its height for another one. */
  private static void exactly(Region box, double width) {
    box.setMinWidth(width);
    box.setPrefWidth(width);
    box.setMaxWidth(width);
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
    name.pseudoClassStateChanged(LONG, tile.name().zh().length() > SHORT_NAME);
  }
}
