package org.bancheng.kiosk.screen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.KioskEvent.MoreTimeTouched;
import org.bancheng.kiosk.flow.KioskEvent.Touch;

/** Where help is, and how long a page stays; touching the countdown begins it again. */
final class FootBar extends HBox {
  private final SayBox countdown = new SayBox("countdown").centred();
  private final TouchButton moreTime;

  FootBar(Consumer<Touch> touch) {
    getStyleClass().add("foot");
    setAlignment(Pos.CENTER_LEFT);
    SayBox help = new SayBox("help", new Names("需要帮助？请到导办台", "Need help? Ask at the guide desk"));
    help.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(help, Priority.ALWAYS);
    moreTime = new TouchButton(countdown, () -> touch.accept(new MoreTimeTouched()));
    moreTime.getStyleClass().add("more-time");
    moreTime.setMinWidth(Region.USE_PREF_SIZE);
    moreTime.setMaxWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(help, moreTime);
    show(Optional.empty());
  }

  void show(Optional<Long> secondsLeft) {
    moreTime.setVisible(secondsLeft.isPresent());
    secondsLeft.ifPresent(
        seconds ->
            countdown.say(
                new Names(
                    seconds + " 秒后返回 · 点此延长", "back in " + seconds + " s · touch for more time")));
  }
}
