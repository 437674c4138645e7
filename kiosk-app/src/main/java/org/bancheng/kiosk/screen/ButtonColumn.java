package org.bancheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.PageButton;

/** The buttons of a page, the most wanted on top; side by side where none leads. */
final class ButtonColumn extends VBox {
  private final Shown shown;
  private final boolean leads;
  private List<PageButton> buttons = List.of();

  /**
   * @param leads whether the first button is what most people on this page want
   */
  ButtonColumn(Shown shown, boolean leads) {
    this.shown = shown;
    this.leads = leads;
    getStyleClass().add("buttons");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(List<PageButton> wanted) {
    if (wanted.equals(buttons)) {
      return;
    }
    buttons = wanted;
    List<TouchButton> made = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      made.add(shown.button(wanted.get(i), leads && i == 0));
    }
    getChildren().setAll(leads ? made : List.of(sideBySide(made)));
  }

  private static HBox sideBySide(List<TouchButton> buttons) {
    HBox row = new HBox();
    row.getStyleClass().add("tiles-row");
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.getChildren().addAll(buttons);
    buttons.forEach(button -> button.setPrefWidth(KioskPane.WIDTH));
    buttons.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
    return row;
  }
}
