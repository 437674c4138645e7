package org.bancheng.demo.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled part of the panel. */
abstract class PanelBox extends VBox {
  PanelBox(String zh, String en) {
    getStyleClass().add("panel-box");
    Label title = new Label(zh + "  " + en);
    title.getStyleClass().add("box-title");
    getChildren().add(title);
  }

  static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("panel-button");
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("panel-note");
    note.setWrapText(true);
    return note;
  }
}
