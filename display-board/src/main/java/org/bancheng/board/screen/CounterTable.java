package org.bancheng.board.screen;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bancheng.board.screen.BoardPage.CounterCell;

/** Every counter and the number it serves, two in a row. */
final class CounterTable extends VBox {
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
  private static final double CELL = 300;
  private static final double NAME = 136;
  private static final double RIGHT = 126;
  private static final double GAP = 8;

  /** Pixels of a name that can be read from the seats. */
  static final double LEGIBLE = 22;

  private Turn<CounterCell> shown = Turn.nothing();

  CounterTable() {
    getStyleClass().add("counters");
  }

  void show(Turn<CounterCell> turn) {
    if (turn.equals(shown)) {
      return;
    }
    shown = turn;
    getChildren().setAll(SideCard.title(turn.titled("窗口  Counters")));
    List<CounterCell> counters = turn.shown();
    for (int i = 0; i < counters.size(); i += 2) {
      HBox row = new HBox(12);
      counters.subList(i, Math.min(i + 2, counters.size())).stream()
          .map(CounterTable::cell)
          .forEach(row.getChildren()::add);
      getChildren().add(row);
    }
  }

  private static HBox cell(CounterCell counter) {
    Lettering name = Lettering.bold("cell-name", 34, NAME);
    name.sayLegibly(counter.name(), LEGIBLE);
    name.setMinWidth(NAME);
    VBox right = new VBox();
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(RIGHT);
    HBox.setHgrow(right, Priority.ALWAYS);
    counter
        .number()
        .ifPresentOrElse(
            number -> right.getChildren().add(Lettering.bold("cell-number", 40, RIGHT).say(number)),
            () -> right.getChildren().addAll(state(counter)));
    HBox cell = new HBox(GAP, name, right);
    cell.getStyleClass().add("cell");
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.setMinSize(CELL, 68);
    cell.setMaxSize(CELL, 68);
    cell.pseudoClassStateChanged(BUSY, counter.number().isPresent());
    return cell;
  }

  private static List<Lettering> state(CounterCell counter) {
    return List.of(
        Lettering.plain("cell-state", 26, RIGHT).say(counter.state().zh()),
        Lettering.plain("cell-state-en", 18, RIGHT).say(counter.state().en()));
  }
}
