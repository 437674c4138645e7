package org.bancheng.kiosk.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.bancheng.kiosk.flow.KioskEvent.PageTouched;
import org.bancheng.kiosk.words.Page.PageButton;

/**
 * The buttons below the services: back on the left, more services on the right. The place of each
 * is kept free while it is not there, so that no button and no tile moves when one comes.
 */
final class ButtonRow extends ButtonColumn {
  private static final double HEIGHT = 148;

  ButtonRow(Shown shown) {
    super(shown);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  @Override
  List<? extends Node> laid(List<PageButton> wanted) {
    HBox row = new HBox(half(wanted, false), half(wanted, true));
    row.getStyleClass().add("tiles-row");
    return List.of(row);
  }

  private StackPane half(List<PageButton> wanted, boolean turnsThePage) {
    StackPane half = new StackPane();
    half.setPrefWidth(KioskPane.WIDTH);
    HBox.setHgrow(half, Priority.ALWAYS);
    wanted.stream()
        .filter(it -> it.touch() instanceof PageTouched == turnsThePage)
        .map(it -> made(it, false))
        .forEach(half.getChildren()::add);
    return half;
  }
}
