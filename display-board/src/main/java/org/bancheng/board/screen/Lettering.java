package org.bancheng.board.screen;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.bancheng.station.HallFont;

/**
 * One line of text in the largest size that fits its room, or two where one would be too small to
 * read: a board never cuts a text off.
 */
final class Lettering extends Label {
  /** How much of two lines a text may fill, as it breaks between words and numbers only. */
  private static final double OF_TWO_LINES = 1.75;

  /** Closer than lines of a long text: two of the smallest legible size in a row of 60 pixels. */
  private static final double LINE_SPACING = -6;

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
    return text.equals(getText()) ? this : say(text, size(text, room));
  }

  private Lettering say(String text, double size) {
    setText(text);
    setStyle("-fx-font-size: " + size + "px; -fx-font-weight: " + weight.getWeight() + ";");
    return this;
  }

  /** As {@link #say}, but in two lines if one would have to be smaller than {@code legible}. */
  Lettering sayLegibly(String text, double legible) {
    double oneLine = size(text, room);
    if (oneLine >= legible) {
      return say(text, oneLine);
    }
    setWrapText(true);
    setLineSpacing(LINE_SPACING);
    setPrefWidth(room);
    return say(text, Math.min(legible, size(text, OF_TWO_LINES * room)));
  }

  private double size(String text, double width) {
    Text probe = new Text(text);
    probe.setFont(Font.font(HallFont.family(), weight, largest));
    double needed = probe.getLayoutBounds().getWidth();
    return needed <= width ? largest : Math.floor(largest * width / needed);
  }
}
