package org.bancheng.kiosk.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.bancheng.kiosk.words.Page.Tile;

/** People waiting and the likely wait, one below the other. */
final class FactBox extends VBox {
  private final boolean narrow;

  private FactBox(boolean narrow, Pos place) {
    this.narrow = narrow;
    getStyleClass().addAll("say", "tile-facts");
    setAlignment(place);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  static FactBox wide() {
    return new FactBox(false, Pos.CENTER_RIGHT);
  }

  static FactBox narrow() {
    return new FactBox(true, Pos.CENTER_LEFT);
  }

  /** On a narrow tile English says the one fact that counts; there is no room for two. */
  void show(Tile tile) {
    getChildren().setAll(tile.facts().stream().map(fact -> label("zh", fact)).toList());
    int sayable = narrow ? 1 : tile.inEnglish().size();
    getChildren().add(label("en", String.join(" · ", tile.inEnglish().subList(0, sayable))));
  }

  private Label label(String style, String text) {
    Label label = SayBox.whole(new Label(text));
    label.getStyleClass().add(style);
    label.setTextAlignment(narrow ? TextAlignment.LEFT : TextAlignment.RIGHT);
    return label;
  }
}
