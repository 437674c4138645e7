package org.bancheng.board.screen;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.bancheng.station.HallFont;

/** One line of text in the largest size that fits its room: a board never cuts a text off. */
final class Lettering extends Label {
  private final double largest;
  private final double room;
  private final FontWeight weight;

  /**
   * @param largest size in pixels a short text gets
   * @param room width in pixels a long text must not exceed
   */
  Lettering(String style, double largest, double room, FontWeight weight) {
    this.largest = largest;
    this.room = room;
    this.weight = weight;
    getStyleClass().add(style);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  static Lettering bold(String style, double largest, double room) {
    return new Lettering(style, largest, room, FontWeight.BOLD);
  }

  static Lettering plain(String style, double largest, double room) {
    return new Lettering(style, largest, room, FontWeight.NORMAL);
  }

  Lettering say(String text) {
    if (!text.equals(getText())) {
      setText(text);
      setStyle("-fx-font-size: " + size(text) + "px; -fx-font-weight: " + weight.getWeight() + ";");
    }
    return this;
  }

  private double size(String text) {
    Text probe = new Text(text);
    probe.setFont(Font.font(HallFont.family(), weight, largest));
    double width = probe.getLayoutBounds().getWidth();
    return width <= room ? largest : Math.floor(largest * room / width);
  }
}
