package org.bancheng.kiosk.screen;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bancheng.hall.Names;

/** A name in a place of a fixed size: the longer it is, the smaller its letters. */
final class FittedName extends StackPane {
  private final SayBox text;
  private final double height;
  private final List<Lettering> sizes;
  private Optional<Names> said = Optional.empty();

  /**
   * @param sizes that may be used, the largest first
   */
  FittedName(String style, double width, double height, List<Lettering> sizes) {
    this.text = new SayBox(style);
    this.height = height;
    this.sizes = sizes;
    exactly(this, width);
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(text);
    text.setAlignment(Pos.CENTER_LEFT);
  }

  /** A box left to find its own width would reckon its height for another one. */
  static void exactly(Region box, double width) {
    box.setMinWidth(width);
    box.setPrefWidth(width);
    box.setMaxWidth(width);
  }

  void say(Names name) {
    if (said.equals(Optional.of(name))) {
      return;
    }
    said = Optional.of(name);
    text.say(name);
    text.write(Lettering.of(name, getPrefWidth(), height, sizes));
  }
}
