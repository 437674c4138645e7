package org.bancheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.PageButton;

/** The buttons of a page, the most wanted on top. */
class ButtonColumn extends VBox {
  private final Shown shown;
  private List<PageButton> buttons = List.of();

  ButtonColumn(Shown shown) {
    this.shown = shown;
    getStyleClass().add("buttons");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  final void show(List<PageButton> wanted) {
    if (!wanted.equals(buttons)) {
      buttons = wanted;
      getChildren().setAll(laid(wanted));
    }
  }

  List<? extends Node> laid(List<PageButton> wanted) {
    List<TouchButton> made = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      made.add(made(wanted.get(i), i == 0));
    }
    return made;
  }

  final TouchButton made(PageButton button, boolean leads) {
    return shown.button(button, leads);
  }
}
