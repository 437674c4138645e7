package org.bancheng.board;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.station.FxThread;
import org.bancheng.station.ScreenShow;

/** One board as a process of its own: bus, screen, pictures, pins. */
final class BoardProcess implements AutoCloseable {
  private final Board board;
  private final Optional<CounterPins> pins;
  private final CountDownLatch closed;
  private final AtomicBoolean closing = new AtomicBoolean();

  private BoardProcess(Board board, Optional<CounterPins> pins, CountDownLatch closed) {
    this.board = board;
    this.pins = pins;
    this.closed = closed;
  }

  /** Whether screens are drawn off-screen: asked for, or the launcher found no display. */
  static boolean offScreen(boolean asked) {
    return asked || FxThread.isOffScreen();
  }

  static BoardProcess start(
      BoardSetup setup, boolean headless, Optional<Path> pictures, CountDownLatch closed) {
    if (offScreen(headless)) {
      FxThread.offScreen();
    }
    FxThread.start();
    String name = setup.identity().board().value();
    BusClient bus =
        new PahoBusClient(BusSettings.of(setup.broker().host(), setup.broker().port(), name));
    Optional<CounterPins> pins = pins(setup, bus);
    Board board = Board.start(setup.identity(), bus, Clock.systemUTC());
    ScreenShow.open(name, offScreen(headless), pictures, board::newScreen);
    pictures.ifPresent(it -> System.out.println("Pictures of the screen: " + it));
    System.out.println("Board " + name + " is looking for its hub at " + setup.broker());
    return new BoardProcess(board, pins, closed);
  }

  private static Optional<CounterPins> pins(BoardSetup setup, BusClient bus) {
    return setup.counters().isEmpty()
        ? Optional.empty()
        : Optional.of(
            CounterPins.open(setup.identity().hall(), setup.counters(), bus, Clock.systemUTC()));
  }

  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      pins.ifPresent(CounterPins::close);
      board.close();
      closed.countDown();
    }
  }
}
