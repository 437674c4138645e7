package org.bancheng.kiosk;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.identity.HolderKeyFault;
import org.bancheng.kiosk.spool.SpoolFault;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.NoDisplay;
import org.bancheng.station.StationFileFaulty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall kiosk}: one kiosk alone, as it stands in a hall. */
@Command(
    name = "kiosk",
    description = "Runs one kiosk: screen, card reader, ticket printer. 运行一台取号机。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class KioskMain implements Callable<Integer> {
  private static final int FAULTY_SETTINGS = 2;
  private static final int COULD_NOT_START = 1;

  @Option(names = "--config", description = "kiosk.yaml; without it: kiosk-1 of the demo hall")
  private @Nullable Path config;

  @Option(names = "--broker", description = "host:port of the MQTT broker")
  private @Nullable String broker;

  @Option(names = "--hall", description = "the hall's id")
  private @Nullable String hall;

  @Option(names = "--kiosk", description = "this kiosk's id")
  private @Nullable String kiosk;

  @Option(names = "--reader", description = "card reader: emulated, or serial:PATH")
  private @Nullable String reader;

  @Option(
      names = "--printer",
      description = "ticket printer: emulated, serial:PATH, usb:/dev/usb/lp0, tcp:HOST[:PORT]")
  private @Nullable String printer;

  @Option(names = "--auto", description = "a laid card takes this service without a touch")
  private @Nullable String auto;

  @Option(
      names = "--letter",
      description = "of the numbers it gives while the hub is away: K makes BK001")
  private @Nullable String letter;

  @Option(names = "--data", description = "folder for the spool (default: data/<kiosk>)")
  private @Nullable Path data;

  @Option(names = "--headless", description = "draw off-screen")
  private boolean headless;

  @Option(
      names = "--screens",
      description = "write a PNG of the screen into this folder on every change")
  private @Nullable Path screens;

  public static void main(String[] args) {
    System.exit(new CommandLine(new KioskMain()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return run(setup());
    } catch (StationFileFaulty | HolderKeyFault e) {
      System.err.println("The kiosk's settings cannot be used:\n" + e.getMessage());
      return FAULTY_SETTINGS;
    } catch (IllegalArgumentException e) {
      System.err.println("An option cannot be used: " + e.getMessage());
      return FAULTY_SETTINGS;
    } catch (NoDisplay | SpoolFault | UncheckedIOException e) {
      System.err.println("The kiosk did not start: " + e.getMessage());
      return COULD_NOT_START;
    }
  }

  private Integer run(KioskSetup setup) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    KioskProcess process = KioskProcess.start(setup, headless, folderOfPictures(setup), closed);
    Runtime.getRuntime().addShutdownHook(new Thread(process::close, "kiosk-shutdown"));
    closed.await();
    return 0;
  }

  /** Off-screen somebody must be able to see something. */
  private Optional<Path> folderOfPictures(KioskSetup setup) {
    return Optional.ofNullable(screens)
        .or(
            () ->
                KioskProcess.offScreen(headless)
                    ? Optional.of(setup.data().resolve("screens"))
                    : Optional.empty());
  }

  private KioskSetup setup() {
    KioskSetup setup = config == null ? KioskSetup.demo() : KioskFile.read(config);
    setup = setup.with(settings(setup.settings()));
    if (config == null) {
      setup = setup.withData(KioskSettings.dataFolder(setup.settings().kiosk()));
    }
    setup = broker == null ? setup : setup.with(BrokerAddress.parse(broker));
    setup = reader == null ? setup : setup.withReader(DevicePort.reader(reader));
    setup = printer == null ? setup : setup.withPrinter(DevicePort.printer(printer));
    return data == null ? setup : setup.withData(data);
  }

  private KioskSettings settings(KioskSettings from) {
    HallId hallId = hall == null ? from.hall() : new HallId(hall);
    KioskId kioskId = kiosk == null ? from.kiosk() : new KioskId(kiosk);
    KioskSettings settings =
        new KioskSettings(
            hallId,
            kioskId,
            from.name(),
            from.zone(),
            from.elderlyFrom(),
            from.flow(),
            from.ticket());
    return settings.with(
        from.flow()
            .withLetter(letter(from.flow()))
            .withAuto(Optional.ofNullable(auto).map(ServiceId::new).or(from.flow()::auto)));
  }

  /** A letter belongs to one kiosk: another one, named by option, does not inherit it. */
  private Optional<KioskLetter> letter(FlowSettings from) {
    Optional<KioskLetter> own = Optional.ofNullable(letter).map(KioskLetter::new);
    return kiosk == null ? own.or(from::letter) : own;
  }
}
