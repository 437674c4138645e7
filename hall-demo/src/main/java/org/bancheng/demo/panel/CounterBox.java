package org.bancheng.demo.panel;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/** The counters' GPIO call buttons and lamps. */
final class CounterBox extends PanelBox {
  private static final int COLUMNS = 2;
  private static final Map<String, String> LAMP_WORDS =
      Map.of("off", "关", "free", "空闲", "busy", "办理", "paused", "暂停");

  private final Runnable changed;

  CounterBox(List<CounterKnobs> counters, int all, Runnable changed) {
    super("窗口叫号按钮", "Call buttons (GPIO)");
    this.changed = changed;
    getChildren()
        .addAll(
            note("短按：叫下一位／开始／办结并叫下一位；长按：重呼  Short: next step, long: recall"),
            note("窗口先在工作人员网页上开放  A counter is opened on the staff pages first"));
    CounterNote.of(counters, all).ifPresent(it -> getChildren().add(note(it)));
    GridPane grid = new GridPane();
    grid.getStyleClass().add("counter-grid");
    for (int i = 0; i < counters.size(); i++) {
      grid.add(row(counters.get(i)), i % COLUMNS, i / COLUMNS);
    }
    getChildren().add(grid);
  }

  private HBox row(CounterKnobs counter) {
    Circle lamp = new Circle(9);
    lamp.getStyleClass().addAll("lamp", "lamp-off");
    Label name = new Label(counter.name());
    name.getStyleClass().add("counter-name");
    Label word = new Label(LAMP_WORDS.get("off"));
    word.getStyleClass().add("lamp-word");
    counter.onLamp(light -> Platform.runLater(() -> light(lamp, word, light)));
    HBox row =
        new HBox(
            lamp, name, word, button("短按", counter::pressShort), button("长按", counter::pressLong));
    row.getStyleClass().add("counter-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void light(Circle lamp, Label word, String light) {
    lamp.getStyleClass().setAll("lamp", "lamp-" + light);
    word.setText(LAMP_WORDS.getOrDefault(light, light));
    changed.run();
  }
}
