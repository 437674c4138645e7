package org.bancheng.board;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.bancheng.board.desk.BoardDesk;
import org.bancheng.board.desk.Receipts;
import org.bancheng.board.desk.UnknownZoneLog;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardStep;
import org.bancheng.board.screen.BoardPane;
import org.bancheng.board.wire.BoardWire;
import org.bancheng.bus.client.BusClient;
import org.bancheng.station.AfterFrame;
import org.bancheng.station.HallClock;
import org.bancheng.station.LatestOnFx;
import org.bancheng.station.SteadyTime;

/**
 * A whole board in one object, with or without a screen. Several may live in one process. Methods
 * may be called from any thread unless they say otherwise.
 *
 * <p>A receipt is sent by a screen for each call once the frame with it has been drawn; a board
 * without a screen sends none.
 */
public final class Board implements AutoCloseable {
  private final BoardIdentity identity;
  private final BusClient bus;
  private final HallClock clock;
  private final BoardWire wire;
  private final BoardDesk desk;

  private Board(BoardIdentity identity, BusClient bus, InstantSource time) {
    this.identity = identity;
    this.bus = bus;
    this.clock = new HallClock(time, identity.timezone());
    this.wire = new BoardWire(identity.hall(), identity.board(), identity.zone(), bus, clock);
    this.desk = new BoardDesk(new BoardModel(identity.settings()), new SteadyTime(time));
  }

  /**
   * Puts a board together and sets it to work.
   *
   * @param bus not started yet; closed with the board
   * @param time the time of day
   */
  public static Board start(BoardIdentity identity, BusClient bus, InstantSource time) {
    Board board = new Board(identity, bus, time);
    board.desk.watch(new UnknownZoneLog(identity.zone()));
    board.desk.start();
    board.wire.listen(board.desk::heard);
    bus.start();
    return board;
  }

  /** Steps from now on, the present scene at once; on the board's thread. */
  public void watch(Consumer<BoardStep> watcher) {
    desk.watch(watcher);
  }

  /**
   * A screen of this board. On the JavaFX thread.
   *
   * @param changed runs after each change worth a picture, on the JavaFX thread
   */
  public BoardPane newScreen(Runnable changed) {
    BoardPane pane = new BoardPane(identity.name(), identity.zone(), identity.settings(), changed);
    Receipts receipts = new Receipts();
    LatestOnFx<BoardScene> view = new LatestOnFx<>(scene -> show(pane, scene, receipts));
    desk.watch(
        step -> {
          receipts.note(step);
          view.offer(step.scene());
        });
    return pane;
  }

  private void show(BoardPane pane, BoardScene scene, Receipts receipts) {
    pane.show(scene, clock.shown());
    List<Long> shown = receipts.dueWith(scene);
    if (!shown.isEmpty()) {
      AfterFrame.run(() -> shown.forEach(wire::shown));
    }
  }

  @Override
  public void close() {
    desk.close();
    bus.close();
  }
}
