package org.bancheng.device.tool;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.LineAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hall devices}: exit code 0 all well, 1 something is wrong, 2 a wrong option. */
@Command(
    name = "devices",
    description = {
      "Lists the ports, says what hangs on each, what is wrong and what to do.",
      "列出端口，说明各接什么设备、有何故障、如何处理。"
    },
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class DevicesMain implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "ADDRESS",
      converter = AnyAddress.class,
      description = {
        "look at this port only; may be repeated. A path, serial:PATH, usb:PATH, tcp:HOST[:PORT]",
        "只查该端口，可重复"
      })
  private List<LineAddress> given = new ArrayList<>();

  @Option(
      names = "--print-test",
      paramLabel = "ADDRESS",
      converter = AnyAddress.class,
      description = "print a test ticket there. 打印测试小票")
  private @Nullable LineAddress printTest;

  @Option(
      names = "--watch",
      paramLabel = "ADDRESS",
      converter = AnyAddress.class,
      description = "tell every change there, until Ctrl-C. 持续显示状态")
  private @Nullable LineAddress watch;

  @Option(names = "--narrow", description = "the printer has 58 mm paper. 58 毫米纸")
  private boolean narrow;

  @Spec private @Nullable CommandSpec spec;

  private final DeviceClock clock = DeviceClock.system();

  /** An address, or a bare path. */
  static final class AnyAddress implements ITypeConverter<LineAddress> {
    @Override
    public LineAddress convert(String text) {
      try {
        boolean bare = text.startsWith("/") || text.startsWith(".");
        return bare ? LineAddress.ofPath(Path.of(text)) : LineAddress.parse(text);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new DevicesMain()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (printTest != null) {
      return printTest(printTest);
    }
    return watch == null ? list() : watch(watch);
  }

  private int list() throws InterruptedException {
    boolean all = given.isEmpty();
    List<LineAddress> ports = all ? new PortList(Path.of("/")).ports() : given;
    boolean device = false;
    boolean wrong = false;
    for (LineAddress port : ports) {
      Finding found = PortProbe.real(clock).probe(port);
      say(found.line() + PortList.kernelName(port));
      device |= found.kind() == Finding.Kind.READER || found.kind() == Finding.Kind.PRINTER;
      wrong |= !found.well() && !(all && found.kind() == Finding.Kind.NOTHING);
    }
    if (ports.isEmpty()) {
      say("BAD  no serial port and no USB printer: plug one in · 没有串口和 USB 打印机：请连接设备");
    }
    return wrong || !device ? 1 : 0;
  }

  private int printTest(LineAddress address) throws InterruptedException {
    Finding found = PortProbe.real(clock).probe(address);
    say(found.line());
    if (found.kind() == Finding.Kind.READER || found.kind() == Finding.Kind.NO_PORT) {
      return 1;
    }
    boolean answers = found.kind() == Finding.Kind.PRINTER;
    Finding printed =
        TestPrint.print(address, answers ? found.baud() : profile().baud(), profile(), clock);
    say(printed.line());
    return printed.well() ? 0 : 1;
  }

  private int watch(LineAddress address) throws Exception {
    Finding found = PortProbe.real(clock).probe(address);
    tell(found.line());
    try (LiveStatus status = LiveStatus.of(found, profile(), clock, this::tell)) {
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private PrinterProfile profile() {
    return narrow ? PrinterProfile.narrow() : PrinterProfile.wide();
  }

  private void tell(String line) {
    say(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line);
  }

  private void say(String line) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(line);
      out.flush();
    }
  }
}
