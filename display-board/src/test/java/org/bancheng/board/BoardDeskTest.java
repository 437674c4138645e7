package org.bancheng.board;

import static org.awaitility.Awaitility.await;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bancheng.board.desk.BoardDesk;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.board.model.BoardStep;
import org.junit.jupiter.api.Test;

class BoardDeskTest {
  @Test
  void goesOnWhenAWatcherFailsForGood() {
    List<BoardStep> seen = new CopyOnWriteArrayList<>();
    BoardModel model = new BoardModel(BoardSettings.standard());
    try (BoardDesk desk = new BoardDesk(model, InstantSource.system())) {
      desk.watch(seen::add);
      desk.watch(
          step -> {
            throw new NoClassDefFoundError("a part of the screen");
          });
      desk.start();
      await().until(() -> seen.size() >= 4);
    }
  }
}
