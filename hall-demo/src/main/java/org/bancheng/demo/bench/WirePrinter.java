package org.bancheng.demo.bench;

import java.util.concurrent.TimeUnit;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.printer.EscPosEncoder;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PaperAlign;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.device.serial.SerialLine;

/**
 * (w) From the first byte of a ticket to "printed", on a line as slow as its speed says and a
 * printer whose works cost no time.
 */
final class WirePrinter {
  private static final int AT_ONCE_MM_PER_SECOND = 100_000;
  private static final long PATIENCE_S = 20;

  private WirePrinter() {}

  /** A usual ticket: the number four times as large, six lines, a QR code. */
  static TicketPaper ticket() {
    return TicketPaper.paper()
        .align(PaperAlign.CENTRE)
        .line("示例县政务服务中心")
        .size(4)
        .bold(true)
        .line("B042")
        .size(1)
        .bold(false)
        .line("办不成事反映  Where nothing else worked")
        .line("前面有 7 人  7 people before you")
        .line("预计等候 10-20 分钟")
        .qr("http://127.0.0.1:8080/t/01a2012a-1111-7222-8333-444455556666", 6)
        .line("请留意叫号  Watch the board")
        .line("2026-11-24 09:30:05")
        .feed(2)
        .cut()
        .build();
  }

  static int ticketBytes() {
    return new EscPosEncoder(PrinterProfile.wide()).encode(ticket()).length;
  }

  static double wireMs(int baud) {
    return ticketBytes() * 10_000.0 / baud;
  }

  static Sample run(int baud, int papers) throws Exception {
    DeviceClock clock = DeviceClock.system();
    PrinterProfile profile = profile(baud);
    MemoryLinePair line = MemoryLinePair.paced(clock, baud);
    Stopwatch watched = new Stopwatch(line.host());
    long[] nanos = new long[papers];
    long begin = System.nanoTime();
    try (PrinterEmulator emulator = PrinterEmulator.on(line.device(), profile, clock, paper -> {});
        TicketPrinter printer = EscPosTicketPrinter.on(watched, profile, clock)) {
      for (int i = 0; i < papers; i++) {
        PrintOutcome outcome =
            printer
                .print(ticket())
                .whenComplete((done, fault) -> watched.stop())
                .get(PATIENCE_S, TimeUnit.SECONDS);
        if (!(outcome instanceof PrintOutcome.Printed)) {
          throw new IllegalStateException("not printed: " + outcome);
        }
        nanos[i] = watched.nanos();
      }
    }
    return Sample.of(nanos, System.nanoTime() - begin);
  }

  private static PrinterProfile profile(int baud) {
    PrinterProfile wide = PrinterProfile.wide();
    return new PrinterProfile(
        wide.name(),
        wide.dotsPerLine(),
        baud,
        AT_ONCE_MM_PER_SECOND,
        wide.skills(),
        wide.presenter(),
        wide.printWhenMute(),
        wide.statusDeadline(),
        wide.reserve());
  }

  /** A line that knows when a ticket began to leave: nothing else said to a printer is so long. */
  private static final class Stopwatch implements SerialLine {
    private static final int LONG = 100;

    private final SerialLine line;
    private volatile long began;
    private volatile long ended;

    Stopwatch(SerialLine line) {
      this.line = line;
    }

    void stop() {
      ended = System.nanoTime();
    }

    long nanos() {
      return ended - began;
    }

    @Override
    public String name() {
      return line.name();
    }

    @Override
    public void start(LineListener listener) {
      line.start(listener);
    }

    @Override
    public void write(byte[] bytes) {
      if (bytes.length > LONG) {
        began = System.nanoTime();
      }
      line.write(bytes);
    }

    @Override
    public void close() {
      line.close();
    }
  }
}
