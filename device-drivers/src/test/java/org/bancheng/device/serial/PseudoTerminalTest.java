package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.IdCardListener;
import org.bancheng.device.idcard.IdCardReader;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.idcard.ResidentCard;
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

/** The real serial library on pseudo-terminals, where socat is installed. */
class PseudoTerminalTest {
  private static final DeviceClock CLOCK = DeviceClock.system();
  private static final LineSettings QUICK =
      new LineSettings(
          115_200, Duration.ofSeconds(1), Duration.ofMillis(50), Duration.ofMillis(200));

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

  private SerialLine line(Path port) {
    SerialLine line = JsscSerialLine.at(port, QUICK, CLOCK);
    open.add(line);
    return line;
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[2_048];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  @Test
  void everyByteGoesThroughUnchanged() {
    LineNotes here = new LineNotes();
    LineNotes there = new LineNotes();
    SerialLine one = line(pair.a());
    SerialLine other = line(pair.b());
    one.start(here);
    other.start(there);
    Awaitility.await().until(() -> here.notes.contains("up") && there.notes.contains("up"));
    one.write(everyByte());
    Awaitility.await().until(() -> there.bytes().length == everyByte().length);
    assertThat(there.bytes()).isEqualTo(everyByte());
  }

  @Test
  void aPulledAdapterIsNoticedAndFoundAgainUnderItsName() throws Exception {
    LineNotes notes = new LineNotes();
    line(pair.a()).start(notes);
    Awaitility.await().until(() -> notes.notes.contains("up"));
    pair.unplug();
    Awaitility.await().until(() -> notes.notes.contains("lost"));
    pair.plug();
    Awaitility.await().until(() -> notes.notes.size() == 3);
    assertThat(notes.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void anOtherSideThatReadsNothingCostsTheLineAndNotTheThread() {
    LineNotes notes = new LineNotes();
    SerialLine stuck = line(pair.a());
    stuck.start(notes);
    Awaitility.await().until(() -> notes.notes.contains("up"));
    stuck.write(new byte[60_000]);
    Awaitility.await().until(() -> notes.notes.contains("lost"));
  }

  @Test
  void aCardIsReadThroughARealPort() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    ReaderEmulator device = ReaderEmulator.on(line(pair.b()), CLOCK);
    open.add(
        IdCardReader.on(line(pair.a()), ReaderSettings.standard(), CLOCK, new Listener(heard)));
    Awaitility.await().until(() -> heard.contains("READY"));
    device.lay(EmulatedCards.byId("J").orElseThrow());
    Awaitility.await().until(() -> heard.contains("HK_MACAU_TAIWAN_RESIDENT"));
    device.lift();
    Awaitility.await().until(() -> heard.contains("removed"));
  }

  @Test
  void aTicketIsPrintedThroughARealPort() throws Exception {
    List<PaperImage> papers = new CopyOnWriteArrayList<>();
    PrinterProfile profile = PrinterProfile.wide();
    open.add(PrinterEmulator.on(line(pair.b()), profile, CLOCK, papers::add));
    EscPosTicketPrinter printer = EscPosTicketPrinter.on(line(pair.a()), profile, CLOCK);
    open.add(printer);
    Awaitility.await().until(() -> printer.state().voice() == PrinterState.Voice.ANSWERS);
    PrintOutcome outcome = printer.print(Tickets.ticket()).get();
    assertThat(outcome).isEqualTo(new PrintOutcome.Printed());
    assertThat(papers).hasSize(1);
  }

  private record Listener(List<String> heard) implements IdCardListener {
    @Override
    public void stateChanged(ReaderState state) {
      heard.add(state.name());
    }

    @Override
    public void cardRead(ResidentCard card) {
      heard.add(card.type().name());
      card.close();
    }

    @Override
    public void readFailed(CardProblem problem) {
      heard.add(problem.name());
    }

    @Override
    public void cardRemoved() {
      heard.add("removed");
    }
  }
}
