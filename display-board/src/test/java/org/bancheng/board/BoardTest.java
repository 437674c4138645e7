package org.bancheng.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.Calls;
import org.bancheng.board.screen.BoardPane;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardReceipt;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.FxThread;
import org.bancheng.station.ScreenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole board: messages in, pixels and receipts out. */
class BoardTest {
  private static final HallId HALL = new HallId("demo");
  private static final ZoneName ZONE = new ZoneName("a");
  private static final Topics TOPICS = new Topics(HALL);

  private final MemoryBus bus = new MemoryBus();
  private final BusClient hub = bus.newClient();
  private final List<BoardReceipt> receipts = new CopyOnWriteArrayList<>();
  private final List<String> shownWhenReceived = new CopyOnWriteArrayList<>();
  private final List<BoardScene> scenes = new CopyOnWriteArrayList<>();
  private Board board;
  private ScreenWindow window;
  private BoardPane pane;

  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  @BeforeEach
  void open() {
    hub.subscribe(
        TOPICS.boardReceipt(ZONE),
        message -> {
          receipts.add(BusJson.read(message.payload(), BoardReceipt.class));
          shownWhenReceived.add(FxThread.call(this::heroNumber));
        });
    board =
        Board.start(
            BoardIdentity.of(HALL, new BoardId("board-1"), ZONE),
            bus.newClient(),
            Clock.systemUTC());
    board.watch(step -> scenes.add(step.scene()));
    FxThread.call(
        () -> {
          pane = board.newScreen(() -> {});
          Rectangle2D place = new Rectangle2D(0, 0, 960, 540);
          window = ScreenWindow.framed(pane, "board-1", place).show();
          return true;
        });
  }

  @AfterEach
  void close() {
    board.close();
    FxThread.call(
        () -> {
          window.close();
          return true;
        });
  }

  private String heroNumber() {
    return pane.lookup(".hero-number") instanceof Label label ? label.getText() : "";
  }

  private void state(BoardCall... newestFirst) {
    publish(
        TOPICS.boardState(ZONE),
        Calls.state(Instant.now(), Calls.MONDAY, List.of(newestFirst)),
        Delivery.RETAINED);
  }

  private void call(BoardCall call) {
    publish(TOPICS.boardCall(ZONE), call, Delivery.AT_LEAST_ONCE);
  }

  private void publish(String topic, Object message, Delivery delivery) {
    hub.publish(topic, BusJson.write(message), delivery);
  }

  private static BoardCall b(long sequence) {
    return Calls.call(sequence, "B%03d".formatted(sequence), "3", Instant.now());
  }

  @Test
  void aReceiptFollowsTheFrameThatShowsTheCall() {
    state();
    call(b(1));
    await().until(() -> receipts.size() == 1);
    assertThat(receipts.get(0).sequence()).isEqualTo(1);
    assertThat(receipts.get(0).board()).isEqualTo("board-1");
    assertThat(shownWhenReceived).containsExactly("B001");
  }

  @Test
  void everyOneOfManyQuickCallsGetsItsReceiptInOrder() {
    state();
    for (int sequence = 1; sequence <= 40; sequence++) {
      call(b(sequence));
    }
    await().until(() -> receipts.size() == 40);
    assertThat(receipts).extracting(BoardReceipt::sequence).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aMissedCallIsShownFromThePictureAndGetsItsReceipt() {
    state();
    call(b(1));
    BoardCall missed = b(2);
    BoardCall after = b(3);
    call(after);
    state(after, missed, b(1));
    await().until(() -> receipts.size() == 3);
    assertThat(receipts).extracting(BoardReceipt::sequence).containsExactly(1L, 2L, 3L);
  }

  @Test
  void nonsenseOnTheBusChangesNothing() {
    state();
    hub.publish(TOPICS.boardCall(ZONE), new byte[] {'{', 1, 2}, Delivery.AT_LEAST_ONCE);
    hub.publish(TOPICS.boardState(ZONE), "{}".getBytes(), Delivery.AT_LEAST_ONCE);
    call(b(1));
    await().until(() -> receipts.size() == 1);
  }

  @Test
  void saysConnectingBeforeItHearsAnything() {
    await().until(() -> !scenes.isEmpty());
    assertThat(scenes.get(0).delayed()).isTrue();
    assertThat(FxThread.call(() -> pane.lookup(".delay-title"))).isNotNull();
  }
}
