package org.bancheng.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.station.FxThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadWithoutTimeTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  @Test
  void theHeadSaysNoTimeUntilTheHallsIsKnown() {
    FxThread.call(
        () -> {
          KioskPane pane = new KioskPane(HALL, touch -> {}, () -> {});
          KioskScene scene = KioskScene.switchedOn(NINE);
          pane.show(scene, Optional.empty());
          assertThat(clock(pane)).containsExactly("");
          pane.show(scene, Optional.of(NINE.atZone(SHANGHAI)));
          assertThat(clock(pane)).contains("09:00");
          return true;
        });
  }

  private static Set<String> clock(KioskPane pane) {
    return pane.lookupAll(".clock .label").stream()
        .map(label -> ((Label) label).getText())
        .collect(Collectors.toSet());
  }
}
