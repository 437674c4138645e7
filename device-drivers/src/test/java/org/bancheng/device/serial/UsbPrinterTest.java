package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.device.printer.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pseudo-terminal stands in for {@code /dev/usb/lp0}: its reads block likewise. */
class UsbPrinterTest {
  private static final DeviceClock CLOCK = DeviceClock.system();
  private static final LineSettings QUICK =
      new LineSettings(9_600, Duration.ofSeconds(1), Duration.ofMillis(50), Duration.ofMillis(200));

  @TempDir Path folder;
  private SocatPair pair;
  private final List<AutoCloseable> open = new ArrayList<>();

  @BeforeAll
  static void socat() {
    SocatPair.assumeInstalled();
  }

  @BeforeEach
  void plugIn() throws Exception {
    pair = new SocatPair(folder);
  }

  @AfterEach
  void pullOut() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
    pair.close();
  }

  private SerialLine usb() {
    SerialLine line = AddressedLine.at(new LineAddress.Usb(pair.a()), QUICK, CLOCK);
    open.add(line);
    return line;
  }

  @Test
  void aTicketIsPrintedAlthoughReadsBlock() throws Exception {
    List<PaperImage> papers = new CopyOnWriteArrayList<>();
    PrinterProfile profile = PrinterProfile.wide();
    open.add(
        PrinterEmulator.on(JsscSerialLine.at(pair.b(), QUICK, CLOCK), profile, CLOCK, papers::add));
    EscPosTicketPrinter printer = EscPosTicketPrinter.on(usb(), profile, CLOCK);
    open.add(printer);
    Awaitility.await().until(() -> printer.state().voice() == PrinterState.Voice.ANSWERS);
    assertThat(printer.print(Tickets.ticket()).get()).isEqualTo(new PrintOutcome.Printed());
    assertThat(papers).hasSize(1);
  }

  @Test
  void aPulledCableIsNoticedAndFoundAgain() throws Exception {
    LineNotes notes = new LineNotes();
    usb().start(notes);
    Awaitility.await().until(() -> notes.notes.contains("up"));
    pair.unplug();
    Awaitility.await().until(() -> notes.notes.contains("lost"));
    pair.plug();
    Awaitility.await().until(() -> notes.notes.size() == 3);
    assertThat(notes.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void aPrinterThatTakesNothingCostsTheLine() {
    LineNotes notes = new LineNotes();
    SerialLine stuck = usb();
    stuck.start(notes);
    Awaitility.await().until(() -> notes.notes.contains("up"));
    stuck.write(new byte[60_000]);
    Awaitility.await().until(() -> notes.notes.contains("lost"));
  }

  @Test
  void aClosedPortLetsItsReaderGoAndCanBeOpenedAgain() throws Exception {
    Port port = UsbPort.open(pair.a());
    port.close();
    Awaitility.await().until(() -> PortHolder.of(pair.a().toRealPath()).isEmpty());
    Awaitility.await()
        .until(
            () ->
                Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("reader " + pair.a())));
    UsbPort.open(pair.a()).close();
  }

  @Test
  void aMissingPrinterIsToldOnce() {
    assertThatThrownBy(
            () -> DeviceFile.at(folder.resolve("lp7"), "lp").open(path -> UsbPort.open(path)))
        .isInstanceOf(PortFault.class)
        .hasMessageContaining("lp7 is missing");
  }
}
