package org.bancheng.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.device.serial.SerialLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The devices of a kiosk on a machine of its own: on real ports, or emulated behind real bytes. */
final class KioskDevices implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(KioskDevices.class);

  private final DeviceClock clock = DeviceClock.system();
  private final List<AutoCloseable> emulators = new ArrayList<>();
  private final SerialLine reader;
  private final TicketPrinter printer;

  /**
   * @param papers folder for the papers of an emulated printer; empty: they are only counted
   */
  KioskDevices(KioskSetup setup, Optional<Path> papers) {
    reader = reader(setup.reader());
    printer = EscPosTicketPrinter.on(printer(setup, papers), setup.profile(), clock);
  }

  private SerialLine reader(DevicePort port) {
    if (port.address().isPresent()) {
      return AddressedLine.at(port.address().get(), LineSettings.reader(), clock);
    }
    MemoryLinePair line = MemoryLinePair.paced(clock, LineSettings.reader().baud());
    emulators.add(ReaderEmulator.on(line.device(), clock));
    return line.host();
  }

  private SerialLine printer(KioskSetup setup, Optional<Path> papers) {
    PrinterProfile profile = setup.profile();
    if (setup.printer().address().isPresent()) {
      return AddressedLine.at(setup.printer().address().get(), profile.line(), clock);
    }
    MemoryLinePair line = MemoryLinePair.paced(clock, profile.baud());
    AtomicInteger count = new AtomicInteger();
    emulators.add(
        PrinterEmulator.on(
            line.device(), profile, clock, paper -> keep(paper, papers, count.incrementAndGet())));
    return line.host();
  }

  private static void keep(PaperImage paper, Optional<Path> folder, int number) {
    log.info("The emulated printer has cut paper {}", number);
    folder.ifPresent(
        it -> {
          try {
            Files.createDirectories(it);
            paper.writePng(it.resolve("paper-%05d.png".formatted(number)));
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a paper in " + it, e);
          }
        });
  }

  SerialLine reader() {
    return reader;
  }

  TicketPrinter printer() {
    return printer;
  }

  DeviceClock clock() {
    return clock;
  }

  /** Ends the emulators; lines and printer belong to the kiosk. */
  @Override
  public void close() {
    for (AutoCloseable emulator : emulators) {
      try {
        emulator.close();
      } catch (Exception e) {
        log.warn("An emulator did not end: {}", e.getMessage());
      }
    }
  }
}
