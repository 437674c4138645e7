package org.bancheng.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.bancheng.device.emulator.PrinterTrouble;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.emulator.ReaderFault;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SerialLine;
import org.bancheng.device.serial.SocatPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The tool as a technician runs it, against emulators on pseudo-terminals. */
class DevicesMainTest {
  private static final DeviceClock CLOCK = DeviceClock.system();

  @TempDir Path folder;
  private SocatPair pair;
  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<PaperImage> papers = new CopyOnWriteArrayList<>();

  private record Run(int exit, String out) {}

  @BeforeAll
  static void socat() {
    SocatPair.assumeInstalled();
  }

  @BeforeEach
  void plugIn() throws IOException {
    pair = new SocatPair(folder);
  }

  @AfterEach
  void pullOut() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
    pair.close();
  }

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    CommandLine tool = new CommandLine(new DevicesMain());
    int exit = tool.setOut(new PrintWriter(out)).setErr(new PrintWriter(out)).execute(args);
    return new Run(exit, out.toString());
  }

  private Run look() {
    Run run = run("--port", pair.a().toString());
    assertThat(run.out().lines()).hasSize(1);
    return run;
  }

  private SerialLine deviceEnd() {
    return AddressedLine.at(new LineAddress.Serial(pair.b()), LineSettings.atBaud(115_200), CLOCK);
  }

  private ReaderEmulator reader() {
    ReaderEmulator reader = ReaderEmulator.on(deviceEnd(), CLOCK);
    open.add(reader);
    return reader;
  }

  private PrinterEmulator printer() {
    PrinterEmulator printer =
        PrinterEmulator.on(deviceEnd(), PrinterProfile.wide(), CLOCK, papers::add);
    open.add(printer);
    return printer;
  }

  @Test
  void aReaderIsNamedByItsSecurityModule() {
    reader();
    Run run = look();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("ok   serial:" + pair.a())
        .contains("ID-card reader, 115200 baud, SAM 05.01-20110511-0001234567-0987654321")
        .contains("身份证阅读器，正常");
  }

  @Test
  void aModuleThatIsNotAuthorisedIsSentToTheSupplier() {
    reader().fault(ReaderFault.NOT_AUTHORISED);
    Run run = look();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("BAD").contains("not authorised (66)").contains("供应商");
  }

  @Test
  void aModuleThatFailedItsSelfTestIsSwitchedOffAndOn() {
    reader().fault(ReaderFault.SELF_TEST_FAILED);
    assertThat(look().out()).contains("self-test (60): switch it off and on");
  }

  @Test
  void aNoisyReaderIsFoundAllTheSame() {
    reader().fault(ReaderFault.NOISE);
    assertThat(look().out()).startsWith("ok").contains("SAM 05.01");
  }

  @Test
  void aPrinterThatIsWellIsSaidSo() {
    printer();
    Run run = look();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("ok").contains("ticket printer").contains("打印机，正常");
  }

  @Test
  void aPrinterWithoutPaperWantsANewRoll() {
    printer().trouble(PrinterTrouble.PAPER_OUT, true);
    Run run = look();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("paper out: put in a new roll").contains("缺纸，请装纸");
  }

  @Test
  void aRollNearlyUsedUpIsAHintAndNoFault() {
    printer().trouble(PrinterTrouble.PAPER_NEAR_END, true);
    Run run = look();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("keep a roll ready");
  }

  @Test
  void aDeadPrinterAndNobodyAtAllSoundTheSame() {
    String nobody = look().out();
    printer().trouble(PrinterTrouble.DEAD, true);
    Run dead = look();
    assertThat(dead.exit()).isEqualTo(1);
    assertThat(dead.out()).isEqualTo(nobody).contains("nothing answers: power on?");
  }

  @Test
  void aGarbageTalkerIsNeitherReaderNorPrinter() throws IOException {
    Process talker =
        new ProcessBuilder("sh", "-c", "while :; do head -c 40 /dev/urandom; sleep 0.02; done")
            .redirectOutput(pair.b().toFile())
            .start();
    open.add(talker::destroy);
    assertThat(look().out()).startsWith("BAD").contains("neither reader nor printer");
  }

  @Test
  void joinedWiresAreRecognisedByTheirEcho() throws IOException {
    Process echo =
        new ProcessBuilder("cat")
            .redirectInput(pair.b().toFile())
            .redirectOutput(pair.b().toFile())
            .start();
    open.add(echo::destroy);
    assertThat(look().out()).contains("our own bytes come back").contains("短接");
  }

  @Test
  void everyPortThatIsGivenHasItsLine() {
    reader();
    Run run =
        run("--port", pair.a().toString(), "--port", "usb:/no/such/lp0", "--port", "tcp:a.invalid");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out()).contains("/no/such/lp0 is missing").contains("a.invalid is unknown");
  }

  @Test
  void anOptionThatIsNoAddressIsRefusedWithTwo() {
    assertThat(run("--port", "nonsense").exit()).isEqualTo(2);
  }

  @Test
  void aTestTicketIsPrintedOnce() {
    printer();
    Run run = run("--print-test", pair.a().toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("test ticket printed").contains("测试小票已打印");
    assertThat(papers).hasSize(1);
  }

  @Test
  void aTestTicketWithoutPaperTellsWhy() {
    printer().trouble(PrinterTrouble.PAPER_OUT, true);
    Run run = run("--print-test", pair.a().toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("not printed, paper out: put in a new roll");
  }

  @Test
  void aReaderIsNotPrintedTo() {
    reader();
    Run run = run("--print-test", pair.a().toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void everyChangeOfAPrinterIsTold() throws Exception {
    PrinterEmulator printer = printer();
    List<String> lines = new CopyOnWriteArrayList<>();
    Finding found = PortProbe.real(CLOCK).probe(new LineAddress.Serial(pair.a()));
    LiveStatus status = LiveStatus.of(found, PrinterProfile.wide(), CLOCK, lines::add);
    open.add(0, status);
    Awaitility.await().until(() -> lines.stream().anyMatch(line -> line.contains("ready")));
    printer.trouble(PrinterTrouble.COVER_OPEN, true);
    Awaitility.await().until(() -> lines.stream().anyMatch(line -> line.contains("close it")));
  }

  @Test
  void everyChangeOfAReaderIsToldAndNothingOfTheCard() throws Exception {
    ReaderEmulator reader = reader();
    List<String> lines = new CopyOnWriteArrayList<>();
    Finding found = PortProbe.real(CLOCK).probe(new LineAddress.Serial(pair.a()));
    open.add(0, LiveStatus.of(found, PrinterProfile.wide(), CLOCK, lines::add));
    Awaitility.await().until(() -> lines.contains("reader: READY · 正常"));
    reader.lay(EmulatedCards.byId("J").orElseThrow());
    Awaitility.await()
        .until(() -> lines.contains("reader: card read, HK_MACAU_TAIWAN_RESIDENT · 已读卡"));
    reader.lift();
    Awaitility.await().until(() -> lines.contains("reader: card removed · 卡已取走"));
  }

  @Test
  void aProbeTriesEverySpeedOfASerialPortAndEndsByItself() throws InterruptedException {
    List<Integer> speeds = new ArrayList<>();
    PortProbe probe =
        new PortProbe(
            (address, baud) -> {
              speeds.add(baud);
              return deviceEnd();
            },
            CLOCK);
    Finding found = probe.probe(new LineAddress.Serial(Path.of("/dev/ttyS7")));
    assertThat(found.kind()).isEqualTo(Finding.Kind.NOTHING);
    assertThat(speeds).containsExactly(115_200, 9_600, 19_200, 38_400, 57_600);
  }

  @Test
  void theWatchOfASwitchedOffPrinterBeginsAnyway() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    Finding found =
        new Finding(new LineAddress.Serial(pair.a()), Finding.Kind.NOTHING, false, 115_200, "", "");
    open.add(LiveStatus.of(found, PrinterProfile.wide(), CLOCK, lines::add));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> lines.stream().anyMatch(line -> line.contains("does not answer")));
  }
}
