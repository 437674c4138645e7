package org.bancheng.board.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bancheng.board.screen.BoardPage.WaitingLine;

/** How many wait for each service, and about how long. */
final class WaitingTable extends VBox {
  private static final double NAME = 350;
  private static final double FIGURES = 172;

  private Turn<WaitingLine> shown = Turn.nothing();

  WaitingTable() {
    getStyleClass().add("waiting");
  }

  void show(Turn<WaitingLine> turn) {
    if (!turn.equals(shown)) {
      shown = turn;
      getChildren().setAll(SideCard.title(turn.titled("等候  Waiting")));
      turn.shown().stream().map(WaitingTable::row).forEach(getChildren()::add);
    }
  }

  private static HBox row(WaitingLine line) {
    Lettering letter = Lettering.bold("waiting-letter", 36, 50).say(line.letter());
    letter.setMinWidth(52);
    VBox name =
        new VBox(
            Lettering.bold("waiting-name", 34, NAME).say(line.name().zh()),
            Lettering.plain("waiting-english", 22, NAME).say(line.name().en()));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(14, letter, name, figures(line));
    row.getStyleClass().add("waiting-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static VBox figures(WaitingLine line) {
    VBox figures =
        new VBox(
            Lettering.bold("waiting-count", 30, FIGURES).say(line.count() + "人"),
            Lettering.plain("waiting-wait", 26, FIGURES).say(line.expected()));
    figures.setAlignment(Pos.CENTER_RIGHT);
    figures.setMinWidth(FIGURES + 2);
    return figures;
  }
}
