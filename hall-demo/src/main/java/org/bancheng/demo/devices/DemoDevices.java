package org.bancheng.demo.devices;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.device.serial.SerialLine;

/**
 * One kiosk's reader and printer: emulators behind the real drivers' bytes, or whatever is on a
 * given port.
 */
public final class DemoDevices implements AutoCloseable {
  /** Quicker than most chips: a demo is watched. */
  private static final Duration READ_TIME = Duration.ofMillis(400);

  private final DeviceClock clock = DeviceClock.system();
  private final PrinterProfile profile = PrinterProfile.wide();
  private final Deque<AutoCloseable> emulators = new ArrayDeque<>();
  private final PaperTray tray;
  private final SerialLine reader;
  private final TicketPrinter printer;
  private Optional<ReaderEmulator> emulatedReader = Optional.empty();
  private Optional<PrinterEmulator> emulatedPrinter = Optional.empty();

  /**
   * @param readerPort a serial device or pseudo-terminal; empty: emulated
   * @param printerPort likewise
   */
  public DemoDevices(
      Optional<LineAddress.Serial> readerPort, Optional<LineAddress> printerPort, PaperTray tray) {
    this.tray = tray;
    this.reader = readerPort.map(this::readerAt).orElseGet(this::emulateReader);
    SerialLine line = printerPort.map(this::printerAt).orElseGet(this::emulatePrinter);
    this.printer = EscPosTicketPrinter.on(line, profile, clock);
  }

  private SerialLine readerAt(LineAddress.Serial port) {
    return AddressedLine.at(port, LineSettings.reader(), clock);
  }

  private SerialLine printerAt(LineAddress port) {
    return new CopyingLine(
        AddressedLine.at(port, profile.line(), clock), profile.dotsPerLine(), tray::drop);
  }

  private SerialLine emulateReader() {
    MemoryLinePair pair = MemoryLinePair.paced(clock, LineSettings.reader().baud());
    ReaderEmulator emulator = ReaderEmulator.on(pair.device(), clock);
    emulator.readTime(READ_TIME);
    emulators.push(emulator);
    emulatedReader = Optional.of(emulator);
    return pair.host();
  }

  private SerialLine emulatePrinter() {
    MemoryLinePair pair = MemoryLinePair.paced(clock, profile.baud());
    PrinterEmulator emulator = PrinterEmulator.on(pair.device(), profile, clock, tray::drop);
    emulators.push(emulator);
    emulatedPrinter = Optional.of(emulator);
    return pair.host();
  }

  public DeviceClock clock() {
    return clock;
  }

  public SerialLine reader() {
    return reader;
  }

  public TicketPrinter printer() {
    return printer;
  }

  public PaperTray tray() {
    return tray;
  }

  /** Empty if an outside reader is used. */
  public Optional<ReaderEmulator> emulatedReader() {
    return emulatedReader;
  }

  /** Empty if an outside printer is used. */
  public Optional<PrinterEmulator> emulatedPrinter() {
    return emulatedPrinter;
  }

  /** Ends the emulators; line and printer belong to the kiosk. */
  @Override
  public void close() throws Exception {
    while (!emulators.isEmpty()) {
      emulators.pop().close();
    }
  }
}
