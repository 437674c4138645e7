package org.bancheng.board.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.MONDAY;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.call;
import static org.bancheng.board.model.Calls.state;
import static org.bancheng.board.model.Calls.up;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A board whose file names a zone that the hall does not have hears the hub, but no picture. */
class UnknownZoneTest {
  private final BoardModel model = new BoardModel(BoardSettings.standard());
  private BoardScene scene = BoardScene.switchedOn(NINE);

  private static Instant at(int second) {
    return NINE.plusSeconds(second);
  }

  private void heartbeats(int from, int to) {
    for (int second = from; second <= to; second++) {
      scene = model.hub(scene, up(at(second)), false, at(second)).scene();
    }
  }

  @Test
  void saysSoOnceTheHubWasThereForTenSecondsWithoutAPicture() {
    heartbeats(1, 10);
    assertThat(scene.zoneUnknown()).isFalse();
    scene = model.tick(scene, at(11)).scene();
    assertThat(scene.zoneUnknown()).isTrue();
  }

  @Test
  void saysNoSuchThingOfAHubThatIsNotThere() {
    scene = model.hub(scene, up(at(1)), true, at(1)).scene();
    scene = model.tick(scene, at(60)).scene();
    assertThat(scene.zoneUnknown()).isFalse();
  }

  @Test
  void countsAnewAfterTheHubWasAway() {
    heartbeats(1, 8);
    scene = model.tick(scene, at(20)).scene();
    heartbeats(30, 39);
    assertThat(scene.zoneUnknown()).isFalse();
    heartbeats(40, 40);
    assertThat(scene.zoneUnknown()).isTrue();
  }

  @Test
  void takesItBackWhenAPictureComesAllTheSame() {
    heartbeats(1, 20);
    scene = model.state(scene, state(at(21), MONDAY, List.of()), false, at(21)).scene();
    assertThat(scene.zoneUnknown()).isFalse();
    heartbeats(22, 60);
    assertThat(scene.zoneUnknown()).isFalse();
  }

  @Test
  void saysNoSuchThingOnceAnythingOfTheZoneWasHeard() {
    scene = model.state(scene, state(NINE, MONDAY, List.of()), true, NINE).scene();
    heartbeats(1, 60);
    assertThat(scene.zoneUnknown()).isFalse();

    scene = BoardScene.switchedOn(at(60));
    scene = model.call(scene, call(1, "B042", "3", at(60)), at(60)).scene();
    heartbeats(61, 90);
    assertThat(scene.zoneUnknown()).isFalse();
  }
}
