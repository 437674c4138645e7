package org.bancheng.board.screen;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bancheng.hall.Names;

/** Hall, date and time. */
final class BoardHead extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

  private final Names own;
  private final Lettering zh = Lettering.bold("hall-zh", 44, 1200);
  private final Lettering en = Lettering.plain("hall-en", 24, 1200);
  private final Lettering date = Lettering.plain("date", 36, 300);
  private final Lettering time = Lettering.bold("time", 64, 240);

  BoardHead(Names own) {
    this.own = own;
    getStyleClass().add("head");
    setAlignment(Pos.CENTER_LEFT);
    VBox hall = new VBox(zh, en);
    hall.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(hall, Priority.ALWAYS);
    getChildren().addAll(hall, date, time);
  }

  void show(Optional<Names> hall, Optional<ZonedDateTime> now) {
    Names name = hall.orElse(own);
    zh.say(name.zh());
    en.say(name.en());
    date.say(now.map(DATE::format).orElse(""));
    time.say(now.map(TIME::format).orElse(""));
  }
}
