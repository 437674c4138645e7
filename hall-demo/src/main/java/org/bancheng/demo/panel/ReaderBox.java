package org.bancheng.demo.panel;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;

/** Cards to lay on the reader, all of invented persons. */
final class ReaderBox extends PanelBox {
  private final Label lying = note("读卡器上没有卡  No card on the reader");
  private final Runnable changed;

  ReaderBox(Optional<ReaderEmulator> reader, Runnable changed) {
    super("身份证阅读器", "ID-card reader");
    this.changed = changed;
    if (reader.isEmpty()) {
      getChildren().add(note("外接读卡器，请在真实设备上放卡  An outside reader is connected"));
      return;
    }
    EmulatedCards.all().forEach(card -> getChildren().add(row(reader.get(), card)));
    HBox foot = new HBox(lying, gap(), button("拿走卡  Take away", () -> lift(reader.get())));
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(foot);
  }

  private HBox row(ReaderEmulator reader, EmulatedCard card) {
    Label name = new Label(card.label());
    name.getStyleClass().add("card-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        new HBox(
            name,
            button("放卡  Lay", () -> lay(reader, card)),
            button("抽走  Pull early", () -> pullEarly(reader, card)));
    row.getStyleClass().add("card-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void lay(ReaderEmulator reader, EmulatedCard card) {
    reader.lay(card);
    say("已放卡：" + card.label());
  }

  private void pullEarly(ReaderEmulator reader, EmulatedCard card) {
    reader.layAndPullEarly(card);
    say("读到一半被抽走  Pulled in the middle of the read");
  }

  private void lift(ReaderEmulator reader) {
    reader.lift();
    say("读卡器上没有卡  No card on the reader");
  }

  private void say(String text) {
    lying.setText(text);
    changed.run();
  }

  static HBox gap() {
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
