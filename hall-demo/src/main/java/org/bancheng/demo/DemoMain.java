package org.bancheng.demo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.plan.BadPlan;
import org.bancheng.hub.plan.PlanReader;
import org.bancheng.station.NoDisplay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code ./hall demo}: a whole hall on one machine. */
@Command(
    name = "demo",
    description = "Runs a whole hall: hub, kiosk, board, device panel. 一条命令运行整个大厅。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class DemoMain implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Option(names = "--data", description = "data folder (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data/demo");

  @Option(
      names = "--port",
      converter = Port.class,
      description = "web port, 0 for any (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(
      names = "--broker-port",
      converter = Port.class,
      description = "MQTT port, 0 for any (default: ${DEFAULT-VALUE})")
  private int brokerPort = 1883;

  @Option(names = "--plan", description = "hall.yaml (default: the demo hall)")
  private @Nullable Path plan;

  @Option(names = "--headless", description = "draw the screens off-screen, as PNG")
  private boolean headless;

  @Option(
      names = "--reader",
      paramLabel = "serial:PATH",
      converter = ReaderPort.class,
      description = "an outside ID-card reader (default: emulated)")
  private LineAddress.@Nullable Serial reader;

  @Option(
      names = "--printer",
      paramLabel = "ADDRESS",
      converter = PrinterPort.class,
      description =
          "an outside ticket printer: serial:PATH, usb:/dev/usb/lp0 or tcp:HOST[:PORT]"
              + " (default: emulated)")
  private @Nullable LineAddress printer;

  @Option(
      names = "--auto",
      paramLabel = "B",
      description = "a laid card takes a number of this service without a touch")
  private @Nullable String auto;

  @Option(names = "--script", description = "play ten citizens to the end, then exit")
  private boolean script;

  @Option(names = "--exit-when-ready", hidden = true)
  private boolean exitWhenReady;

  /** 0 to 65535. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
        throw new CommandLine.TypeConversionException("must be 0.." + LAST_PORT + ": " + text);
      }
      return Integer.valueOf(text);
    }
  }

  /** {@code serial:PATH}. */
  static final class ReaderPort implements ITypeConverter<LineAddress.Serial> {
    @Override
    public LineAddress.Serial convert(String text) {
      return read(text, LineAddress::parseSerial);
    }
  }

  /** Any address. */
  static final class PrinterPort implements ITypeConverter<LineAddress> {
    @Override
    public LineAddress convert(String text) {
      return read(text, LineAddress::parse);
    }
  }

  private static <A> A read(String text, Function<String, A> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new DemoMain()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (port == brokerPort && port != 0) {
      System.err.println("--port and --broker-port must differ: " + port);
      return 2;
    }
    try {
      return run(settings());
    } catch (BadPlan e) {
      System.err.println("The hall plan " + plan + " cannot be used:");
      e.faults().forEach(fault -> System.err.println("  " + fault));
      return 2;
    } catch (AutoService.Unknown e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (NoDisplay e) {
      System.err.println(e.getMessage() + "; try ./hall demo --headless");
      return 3;
    } catch (TimeoutException e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (RuntimeException e) {
      System.err.println("The demo did not start: " + reason(e));
      return 1;
    }
  }

  private DemoSettings settings() {
    HallPlan hall = plan == null ? DemoHall.plan() : PlanReader.read(plan);
    return new DemoSettings(
        hall,
        data,
        port,
        brokerPort,
        headless,
        Optional.ofNullable(reader),
        Optional.ofNullable(printer),
        auto(hall));
  }

  /**
   * Off-screen nobody can touch: an outside reader then takes the complaint window's number, or the
   * plan's last service.
   */
  private Optional<ServiceId> auto(HallPlan hall) {
    if (auto != null) {
      return Optional.of(AutoService.named(auto, hall));
    }
    if (!headless || reader == null || script) {
      return Optional.empty();
    }
    ServiceId complaints = new ServiceId("B");
    ServiceId last = hall.services().get(hall.services().size() - 1).service();
    ServiceId taken = hall.service(complaints).isPresent() ? complaints : last;
    System.out.println(
        "Nobody can touch the screen: a laid card takes a number of service "
            + taken
            + " (--auto).");
    return Optional.of(taken);
  }

  private Integer run(DemoSettings settings) throws Exception {
    Demo demo = new Demo(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "demo-shutdown"));
    demo.tell();
    if (script) {
      demo.playScript();
      return 0;
    }
    if (!exitWhenReady) {
      demo.awaitEnd();
    }
    return 0;
  }

  private static String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null
        && (cause instanceof java.util.concurrent.CompletionException
            || cause.getMessage() == null)) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
