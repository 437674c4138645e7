package org.bancheng.kiosk.screen;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bancheng.hall.Names;

/** Hall and time, on top of every page. */
final class HeadBar extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

  private final Names own;
  private final SayBox hall = new SayBox("hall");
  private final SayBox clock = new SayBox("clock").toTheRight();

  HeadBar(Names own) {
    this.own = own;
    getStyleClass().add("head");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(hall, Priority.ALWAYS);
    hall.setAlignment(Pos.CENTER_LEFT);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(hall, clock);
  }

  void show(Optional<Names> name, ZonedDateTime now) {
    hall.say(name.orElse(own));
    clock.say(new Names(TIME.format(now), DATE.format(now)));
  }
}
