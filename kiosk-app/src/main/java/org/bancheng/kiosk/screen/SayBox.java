package org.bancheng.kiosk.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.bancheng.hall.Names;

/** A sentence: Chinese large, English beneath. Wraps, and is never cut off. */
final class SayBox extends VBox {
  private final Label zh = new Label();
  private final Label en = new Label();

  SayBox(String style) {
    getStyleClass().addAll("say", style);
    zh.getStyleClass().add("zh");
    en.getStyleClass().add("en");
    getChildren().addAll(whole(zh), whole(en));
    setMinHeight(Region.USE_PREF_SIZE);
  }

  SayBox(String style, Names text) {
    this(style);
    say(text);
  }

  SayBox centred() {
    setAlignment(Pos.CENTER);
    zh.setTextAlignment(TextAlignment.CENTER);
    en.setTextAlignment(TextAlignment.CENTER);
    return this;
  }

  SayBox toTheRight() {
    setAlignment(Pos.CENTER_RIGHT);
    zh.setTextAlignment(TextAlignment.RIGHT);
    en.setTextAlignment(TextAlignment.RIGHT);
    return this;
  }

  void say(Names text) {
    zh.setText(text.zh());
    en.setText(text.en());
  }

  void write(Lettering lettering) {
    zh.setStyle("-fx-font-size: " + lettering.zh() + "px;");
    en.setStyle("-fx-font-size: " + lettering.en() + "px;");
  }

  /** A label that is as high as its text, however many lines that takes. */
  static Label whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
