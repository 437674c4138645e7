package org.bancheng.board.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.up;

import java.time.Instant;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.hall.ZoneName;
import org.junit.jupiter.api.Test;

class UnknownZonePageTest {
  private static final BoardSettings SETTINGS = BoardSettings.standard();

  @Test
  void aBoardOfAZoneTheHallDoesNotHaveNamesTheZoneAndTheFile() {
    BoardModel model = new BoardModel(SETTINGS);
    BoardScene scene = BoardScene.switchedOn(NINE);
    for (int second = 0; second <= 10; second++) {
      Instant at = NINE.plusSeconds(second);
      scene = model.hub(scene, up(at), false, at).scene();
    }
    BoardPage.Delay said = BoardWords.of(scene, new ZoneName("zz"), SETTINGS).delay().orElseThrow();
    assertThat(said.title().zh()).isEqualTo("大厅里没有显示区“zz”");
    assertThat(said.title().en()).isEqualTo("This hall has no zone “zz”");
    assertThat(said.advice().zh()).contains("检查 board.yaml");
    assertThat(said.advice().en()).contains("check board.yaml");
  }
}
