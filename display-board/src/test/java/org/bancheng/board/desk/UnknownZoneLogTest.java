package org.bancheng.board.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.up;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.board.model.BoardStep;
import org.bancheng.hall.ZoneName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnknownZoneLogTest {
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final Logger log = (Logger) LoggerFactory.getLogger(UnknownZoneLog.class);

  @BeforeEach
  void listen() {
    told.start();
    log.addAppender(told);
  }

  @AfterEach
  void listenNoMore() {
    log.detachAppender(told);
  }

  @Test
  void tellsOnceHoweverLongTheZoneStaysUnknown() {
    BoardModel model = new BoardModel(BoardSettings.standard());
    UnknownZoneLog watcher = new UnknownZoneLog(new ZoneName("zz"));
    BoardScene scene = BoardScene.switchedOn(NINE);
    for (int second = 0; second <= 30; second++) {
      Instant at = NINE.plusSeconds(second);
      BoardStep step = model.hub(scene, up(at), false, at);
      watcher.accept(step);
      scene = step.scene();
    }
    assertThat(told.list)
        .singleElement()
        .satisfies(it -> assertThat(it.getFormattedMessage()).contains("\"zz\"", "board.yaml"));
  }
}
