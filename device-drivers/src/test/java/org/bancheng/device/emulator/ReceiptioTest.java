package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.JsscSerialLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SocatPair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * receiptio 2.1.2, a printing client others wrote, prints to the emulator through a pseudo-terminal
 * and tells what it thinks became of it. Its TCP port is always 9100, so only one such test runs on
 * a machine.
 */
class ReceiptioTest {
  private static final int PORT = 9100;
  private static final Path CLIENT =
      Path.of("../target/receiptio/node_modules/receiptio/bin/cli.js");
  private static final EmulatedPrinter EPSON = EmulatedPrinter.byName("epson").orElseThrow();
  private static final String RECEIPT =
      """
      ^^^滨海市政务服务中心
      ^^^^A023
      业务：社保卡补换 | 前面等候：7 人
      {code:https://example.invalid/t/A023?s=1; option:qrcode,6,m}
      """;

  private static FileChannel machineLock;
  private final List<PaperImage> papers = new CopyOnWriteArrayList<>();
  @TempDir Path folder;
  private SocatPair pair;
  private Process bridge;
  private PrinterEmulator printer;

  @BeforeAll
  static void everythingIsThere() throws Exception {
    SocatPair.assumeInstalled();
    OutsideProgram.assumeInstalled("node");
    Assumptions.assumeTrue(
        Files.exists(CLIENT), "receiptio is not installed: ./hall test does it where npm is");
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "bancheng-port-9100.lock");
    machineLock = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> machineLock.tryLock() != null);
    assumePortFree();
  }

  private static void assumePortFree() {
    try (ServerSocket probe = new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress())) {
      assertThat(probe.isBound()).isTrue();
    } catch (IOException e) {
      Assumptions.abort("TCP port 9100 is taken by another program");
    }
  }

  @AfterAll
  static void unlock() throws IOException {
    if (machineLock != null) {
      machineLock.close();
    }
  }

  @BeforeEach
  void plugIn() throws Exception {
    pair = new SocatPair(folder);
    bridge =
        new ProcessBuilder(
                "socat",
                "TCP-LISTEN:9100,bind=127.0.0.1,reuseaddr,fork",
                "OPEN:" + pair.a() + ",raw,echo=0")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("bridge.txt").toFile())
            .start();
    Files.writeString(folder.resolve("t.receipt"), RECEIPT);
    printer = emulator(EPSON);
  }

  private PrinterEmulator emulator(EmulatedPrinter kind) {
    DeviceClock clock = DeviceClock.system();
    PacedWire line =
        PacedWire.over(
            JsscSerialLine.at(pair.b(), LineSettings.atBaud(115_200), clock), 115_200, clock);
    return PrinterEmulator.on(line, kind, clock, papers::add);
  }

  @AfterEach
  void pullOut() throws Exception {
    printer.close();
    bridge.descendants().forEach(ProcessHandle::destroyForcibly);
    bridge.destroyForcibly().waitFor();
    pair.close();
  }

  private Process send() throws Exception {
    awaitBridge();
    return client();
  }

  private Process client() throws IOException {
    return OutsideProgram.start(
        List.of(
            "node",
            CLIENT.toString(),
            "-d",
            "127.0.0.1",
            "-t",
            "6",
            "-l",
            "zh-hans",
            folder.resolve("t.receipt").toString()),
        folder.resolve("said.txt"));
  }

  /** Asks the kernel's table, as a connection would reach the printer. */
  private void awaitBridge() {
    Awaitility.await()
        .until(() -> Files.readString(Path.of("/proc/net/tcp")).contains(":238C 00000000:0000 0A"));
  }

  private void assertSays(Process client, int exitCode, String word) throws Exception {
    OutsideProgram.Ended ended = OutsideProgram.end(client, folder.resolve("said.txt"));
    assertThat(ended).isEqualTo(new OutsideProgram.Ended(exitCode, word));
  }

  @Test
  void aReadyPrinterIsASuccess() throws Exception {
    assertSays(send(), 0, "success");
    Awaitility.await().until(() -> papers.size() == 1);
    assertThat(papers.get(0).text()).contains("滨海市政务服务中心", "A023", "社保卡补换");
  }

  @Test
  void paperNearItsEndIsASuccessToo() throws Exception {
    printer.trouble(PrinterTrouble.PAPER_NEAR_END, true);
    assertSays(send(), 0, "success");
  }

  @ParameterizedTest
  @CsvSource({
    "COVER_OPEN, 101, coveropen",
    "PAPER_OUT, 102, paperempty",
    "CUTTER_JAMMED, 103, error",
    "NEVER_SAYS_DONE, 106, timeout"
  })
  void troubleBeforeIsToldByItsName(PrinterTrouble trouble, int exitCode, String word)
      throws Exception {
    printer.trouble(trouble, true);
    assertSays(send(), exitCode, word);
  }

  @ParameterizedTest
  @CsvSource({
    "COVER_OPEN, 101, coveropen",
    "PAPER_ENDS_SOON, 102, paperempty",
    "CUTTER_JAMS_AT_CUT, 103, error"
  })
  void troubleWhilePrintingIsToldByItsName(PrinterTrouble trouble, int exitCode, String word)
      throws Exception {
    printer.close();
    printer = emulator(EPSON.atSpeed(20));
    if (trouble != PrinterTrouble.COVER_OPEN) {
      printer.trouble(trouble, true);
    }
    Process client = send();
    Awaitility.await().until(printer::movesPaper);
    printer.trouble(trouble, true);
    assertSays(client, exitCode, word);
    assertThat(papers).isEmpty();
  }

  @Test
  void nobodyAtTheOtherEndIsADisconnect() throws Exception {
    awaitBridge();
    bridge.destroy();
    bridge.waitFor();
    assertSays(client(), 105, "disconnect");
  }
}
