package org.bancheng.board;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.bancheng.device.DeviceException;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.NoDisplay;
import org.bancheng.station.StationFileFaulty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall board}: one call board alone, as it hangs in a hall. */
@Command(
    name = "board",
    description = "Runs one call board. 运行一块叫号显示屏。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class BoardMain implements Callable<Integer> {
  private static final int FAULTY_SETTINGS = 2;
  private static final int COULD_NOT_START = 1;

  @Option(names = "--config", description = "board.yaml; without it: board-1 of the demo hall")
  private @Nullable Path config;

  @Option(names = "--broker", description = "host:port of the MQTT broker")
  private @Nullable String broker;

  @Option(names = "--hall", description = "the hall's id")
  private @Nullable String hall;

  @Option(names = "--board", description = "this board's id")
  private @Nullable String board;

  @Option(names = "--zone", description = "the zone whose calls it shows")
  private @Nullable String zone;

  @Option(names = "--headless", description = "draw off-screen")
  private boolean headless;

  @Option(
      names = "--screens",
      description = "write a PNG of the screen into this folder on every change")
  private @Nullable Path screens;

  public static void main(String[] args) {
    System.exit(new CommandLine(new BoardMain()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return run(setup());
    } catch (StationFileFaulty e) {
      System.err.println("The board's settings cannot be used:\n" + e.getMessage());
      return FAULTY_SETTINGS;
    } catch (IllegalArgumentException e) {
      System.err.println("An option cannot be used: " + e.getMessage());
      return FAULTY_SETTINGS;
    } catch (NoDisplay | DeviceException | UncheckedIOException e) {
      System.err.println("The board did not start: " + e.getMessage());
      return COULD_NOT_START;
    }
  }

  private Integer run(BoardSetup setup) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    BoardProcess process = BoardProcess.start(setup, headless, folderOfPictures(setup), closed);
    Runtime.getRuntime().addShutdownHook(new Thread(process::close, "board-shutdown"));
    closed.await();
    return 0;
  }

  /** Off-screen somebody must be able to see something. */
  private Optional<Path> folderOfPictures(BoardSetup setup) {
    Path usual = Path.of("data", setup.identity().board().value(), "screens");
    return Optional.ofNullable(screens)
        .or(() -> BoardProcess.offScreen(headless) ? Optional.of(usual) : Optional.empty());
  }

  private BoardSetup setup() {
    BoardSetup setup = config == null ? BoardSetup.demo() : BoardFile.read(config);
    setup = setup.with(identity(setup.identity()));
    return broker == null ? setup : setup.with(BrokerAddress.parse(broker));
  }

  private BoardIdentity identity(BoardIdentity from) {
    return new BoardIdentity(
        hall == null ? from.hall() : new HallId(hall),
        board == null ? from.board() : new BoardId(board),
        zone == null ? from.zone() : new ZoneName(zone),
        from.name(),
        from.timezone(),
        from.settings());
  }
}
