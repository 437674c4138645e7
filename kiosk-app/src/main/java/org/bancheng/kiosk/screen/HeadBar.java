package org.bancheng.kiosk.screen;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

  /** Of one height whatever the hall is called, so that nothing below it moves. */
  private static final double HEIGHT = 169;

  private static final double NAME_WIDTH = 730;
  private static final double NAME_HEIGHT = 129;
  private static final List<Lettering> SIZES =
      List.of(
          new Lettering(46, 28),
          new Lettering(40, 26),
          new Lettering(34, 24),
          new Lettering(30, 24),
          new Lettering(28, 22),
          new Lettering(24, 20),
          new Lettering(20, 18));

  private final Names own;
  private final FittedName hall = new FittedName("hall", NAME_WIDTH, NAME_HEIGHT, SIZES);
  private final SayBox clock = new SayBox("clock").toTheRight();

  HeadBar(Names own) {
    this.own = own;
    getStyleClass().add("head");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    HBox.setHgrow(clock, Priority.ALWAYS);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(hall, clock);
  }

  void show(Optional<Names> name, Optional<ZonedDateTime> now) {
    hall.say(name.orElse(own));
    clock.say(new Names(now.map(TIME::format).orElse(""), now.map(DATE::format).orElse("")));
  }
}
