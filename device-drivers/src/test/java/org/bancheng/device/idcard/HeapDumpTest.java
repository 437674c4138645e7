package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.PacedWire;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.emulator.ReaderFault;
import org.bancheng.device.serial.JsscSerialLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SocatPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The memory of a process that read cards, searched for them. The driver runs in a process of its
 * own, the cards stay here: whatever of them is found there came over the wire.
 */
@Timeout(60)
class HeapDumpTest {
  private static final EmulatedCard CARD = EmulatedCards.byId("citizen").orElseThrow();
  private static final String PART_OF_THE_NUMBER = "119999190001";
  private static final String NAME = "测试甲";
  private static final int[] PULLED_AFTER = {60, 200, 700, 1_294};
  private static final DeviceClock CLOCK = DeviceClock.system();

  @TempDir Path folder;
  private SocatPair pair;
  private ReaderEmulator emulator;
  private Process child;
  private final List<String> said = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void socat() {
    SocatPair.assumeInstalled();
  }

  @BeforeEach
  void plugIn() throws IOException {
    pair = new SocatPair(folder);
    LineSettings settings = LineSettings.reader();
    emulator =
        ReaderEmulator.on(
            PacedWire.over(JsscSerialLine.at(pair.b(), settings, CLOCK), settings.baud(), CLOCK),
            CLOCK);
    emulator.readTime(Duration.ofMillis(30));
  }

  @AfterEach
  void pullOut() throws Exception {
    if (child != null) {
      child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    emulator.close();
    pair.close();
  }

  @Test
  void neitherNumberNorNameIsInTheMemoryAfterReadsThatFailed() throws IOException {
    start("forgets");
    for (int bytes : PULLED_AFTER) {
      emulator.layAndPullAfter(CARD, bytes);
      hear("PULLED_TOO_EARLY");
    }
    emulator.fault(ReaderFault.BAD_CHECKSUM);
    emulator.lay(CARD);
    hear("PULLED_TOO_EARLY");
    assertThat(foundInTheHeap()).isEmpty();
  }

  @Test
  void neitherNumberNorNameIsInTheMemoryOnceTheCardIsDoneWith() throws IOException {
    start("forgets");
    emulator.lay(CARD);
    hear("read");
    assertThat(foundInTheHeap()).isEmpty();
    emulator.lift();
    hear("removed");
    assertThat(foundInTheHeap()).isEmpty();
  }

  @Test
  void aNumberThatIsKeptIsFound() throws IOException {
    start("keeps");
    emulator.lay(CARD);
    hear("read");
    assertThat(foundInTheHeap()).containsExactly("number in ISO-8859-1");
  }

  private void start(String manner) throws IOException {
    child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderChild.class.getName(),
                pair.a().toString(),
                manner)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread ear = new Thread(this::listen, "what the child says");
    ear.setDaemon(true);
    ear.start();
    hear("READY");
  }

  private void listen() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      said.add("gone");
    }
  }

  private void hear(String word) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> said.contains(word));
    said.clear();
  }

  /** What of the card the live heap of the child holds. */
  private List<String> foundInTheHeap() throws IOException {
    Path dump = folder.resolve("child.hprof");
    PrintStream order = new PrintStream(child.getOutputStream(), true, StandardCharsets.UTF_8);
    order.println(dump);
    hear("dumped");
    byte[] heap = Files.readAllBytes(dump);
    Files.delete(dump);
    List<String> found = new ArrayList<>();
    needles().forEach((what, bytes) -> addIfIn(heap, bytes, what, found));
    return found;
  }

  private static void addIfIn(byte[] heap, byte[] needle, String what, List<String> found) {
    if (contains(heap, needle)) {
      found.add(what);
    }
  }

  private static Map<String, byte[]> needles() {
    Map<String, byte[]> needles = new LinkedHashMap<>();
    for (Charset charset :
        List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      needles.put("number in " + charset, PART_OF_THE_NUMBER.getBytes(charset));
    }
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      needles.put("name in " + charset, NAME.getBytes(charset));
    }
    return needles;
  }

  private static boolean contains(byte[] heap, byte[] needle) {
    for (int at = 0; at <= heap.length - needle.length; at++) {
      if (heap[at] == needle[0]
          && Arrays.equals(heap, at, at + needle.length, needle, 0, needle.length)) {
        return true;
      }
    }
    return false;
  }
}
