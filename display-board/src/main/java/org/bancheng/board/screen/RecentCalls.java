package org.bancheng.board.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bancheng.board.screen.BoardPage.CallLine;

/** The calls before the newest; those just made stand out by ground, frame and a word. */
final class RecentCalls extends VBox {
  private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

  private final List<Row> rows = new ArrayList<>();

  RecentCalls() {
    getStyleClass().add("recent");
    for (int i = 0; i < BoardWords.RECENT; i++) {
      rows.add(new Row());
    }
    getChildren().addAll(rows);
  }

  void show(List<CallLine> calls) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(i < calls.size() ? List.of(calls.get(i)) : List.of());
    }
  }

  private static final class Row extends HBox {
    private final Lettering number = Lettering.bold("row-number", 54, 330);
    private final Lettering arrow = Lettering.bold("row-arrow", 48, 80);
    private final Lettering counter = Lettering.bold("row-counter", 52, 450);
    private final Lettering tag = Lettering.bold("row-tag", 36, 190);

    Row() {
      getStyleClass().add("row");
      setAlignment(Pos.CENTER_LEFT);
      setMinHeight(88);
      setMaxHeight(88);
      arrow.say("→");
      number.setMinWidth(340);
      counter.setMinWidth(460);
      getChildren().addAll(number, arrow, counter, tag);
    }

    void show(List<CallLine> one) {
      setVisible(!one.isEmpty());
      setManaged(!one.isEmpty());
      for (CallLine call : one) {
        number.say(call.number());
        counter.say(call.counter());
        tag.say(tag(call));
        pseudoClassStateChanged(FRESH, call.fresh());
      }
    }

    private static String tag(CallLine call) {
      if (call.recall()) {
        return "重呼";
      }
      return call.fresh() ? "新叫号" : "";
    }
  }
}
