package org.bancheng.kiosk.screen;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.kiosk.words.Page.Notice;
import org.bancheng.kiosk.words.Page.Tone;

/** What is not as usual: one bar each, with a sign for those who do not see its colour. */
final class NoticeBars extends VBox {
  private List<Notice> shown = List.of();

  NoticeBars() {
    getStyleClass().add("notices");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(List<Notice> notices) {
    if (!notices.equals(shown)) {
      shown = notices;
      getChildren().setAll(notices.stream().map(NoticeBars::bar).toList());
    }
  }

  private static HBox bar(Notice notice) {
    boolean warning = notice.tone() == Tone.WARNING;
    Label sign = new Label(warning ? "!" : "i");
    sign.getStyleClass().add("sign");
    sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    SayBox text = new SayBox("notice-text", notice.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox bar = new HBox(24, sign, text);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("notice", warning ? "warning" : "note");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    return bar;
  }
}
