package org.bancheng.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.Label;
import org.bancheng.board.model.Calls;
import org.bancheng.board.screen.BoardPane;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.FxThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock on a board whose file fixes no zone. */
class BoardTimeTest {
  private static final HallId HALL = new HallId("demo");
  private static final Instant NINE = Calls.NINE;

  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  @Test
  void showsNoTimeUntilTheHubSaidTheHalls() {
    MemoryBus bus = new MemoryBus();
    BoardIdentity identity = BoardIdentity.of(HALL, new BoardId("board-1"), new ZoneName("a"));
    try (Board board = Board.start(identity, bus.newClient(), InstantSource.fixed(NINE));
        BusClient hub = bus.newClient()) {
      BoardPane pane = FxThread.call(() -> board.newScreen(() -> {}));
      await().until(() -> FxThread.call(() -> pane.lookup(".delay-title") != null));
      assertThat(FxThread.call(() -> time(pane))).isEmpty();
      hub.publish(
          new Topics(HALL).hubStatus(), BusJson.write(Calls.up(NINE)), Delivery.AT_LEAST_ONCE);
      await().until(() -> FxThread.call(() -> time(pane)).equals("09:00"));
    }
  }

  private static String time(BoardPane pane) {
    return pane.lookup(".time") instanceof Label label ? label.getText() : "";
  }
}
