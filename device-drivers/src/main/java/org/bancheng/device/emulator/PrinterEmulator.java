package org.bancheng.device.emulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/**
 * A printer without hardware, printing images at the speed of its kind. Its switches may be thrown
 * from any thread. Lines without a speed of their own are slowed down by {@link PacedWire}.
 */
public final class PrinterEmulator implements AutoCloseable {
  /** After a byte came the line is watched closely for so long: more will follow. */
  private static final Duration ATTENTION = Duration.ofMillis(200);

  private final SerialLine line;
  private final Consumer<PaperImage> paperCut;
  private final List<PaperImage> fallen = new ArrayList<>();
  private final PrinterEngine engine;
  private final DeviceClock clock;
  private Deadline attentive;

  private PrinterEmulator(
      SerialLine line, EmulatedPrinter kind, DeviceClock clock, Consumer<PaperImage> paperCut) {
    this.line = line;
    this.paperCut = paperCut;
    this.clock = clock;
    this.attentive = clock.in(Duration.ZERO);
    this.engine = new PrinterEngine(clock, kind, line::write, fallen::add);
  }

  /**
   * A clone as wide and fast as the profile says, on the device end of a line.
   *
   * @param paperCut hears of each piece of paper, on the emulator's thread
   */
  public static PrinterEmulator on(
      SerialLine line, PrinterProfile profile, DeviceClock clock, Consumer<PaperImage> paperCut) {
    return on(line, EmulatedPrinter.like(profile), clock, paperCut);
  }

  /**
   * A printer of that kind on the device end of a line.
   *
   * @param paperCut hears of each piece of paper, on the emulator's thread
   */
  public static PrinterEmulator on(
      SerialLine line, EmulatedPrinter kind, DeviceClock clock, Consumer<PaperImage> paperCut) {
    PrinterEmulator emulator = new PrinterEmulator(line, kind, clock, paperCut);
    line.start(emulator.new Wire());
    return emulator;
  }

  /** Makes or mends a trouble. */
  public synchronized void trouble(PrinterTrouble trouble, boolean present) {
    engine.trouble(trouble, present);
  }

  /** Somebody takes the ticket from the presenter's mouth. */
  public synchronized void takeTicket() {
    engine.takeTicket();
  }

  /** Whether paper is moving just now. */
  public synchronized boolean movesPaper() {
    return engine.movesPaper();
  }

  /** Whether the handshake line (DTR) would say "do not send". */
  public synchronized boolean handshakeBusy() {
    return engine.handshakeBusy();
  }

  @Override
  public void close() {
    line.close();
  }

  private synchronized void accept(byte[] bytes) {
    attentive = clock.in(ATTENTION);
    engine.accept(bytes);
  }

  private LinePace work() {
    LinePace pace;
    List<PaperImage> cut;
    synchronized (this) {
      engine.work();
      pace = pace();
      cut = List.copyOf(fallen);
      fallen.clear();
    }
    cut.forEach(paperCut);
    return pace;
  }

  private LinePace pace() {
    if (!attentive.reached(clock)) {
      return LinePace.DUE;
    }
    return engine.busy() ? LinePace.AWAITING : LinePace.AT_REST;
  }

  /**
   * What the line tells, on its owner thread. A printer does not care whether anybody is on the
   * line.
   */
  private final class Wire implements LineListener {
    @Override
    public void lineUp() {}

    @Override
    public void lineLost(String reason) {}

    @Override
    public void received(byte[] bytes) {
      accept(bytes);
    }

    @Override
    public LinePace turn() {
      return work();
    }
  }
}
