package org.bancheng.device.ledbar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarFrameTest {
  @TempDir Path folder;

  @Property(tries = 500)
  void anyFrameGoesThroughWholeHoweverItIsDivided(
      @ForAll @IntRange(min = 1, max = 255) int address,
      @ForAll @Size(max = 200) byte[] payload,
      @ForAll @IntRange(max = 500) int split) {
    byte[] bytes = new BarFrame(address, 7, BarFrame.Kind.SHOW, payload).encode();
    int at = Math.min(split, bytes.length);
    BarFramer framer = new BarFramer();
    var frames = new ArrayList<>(framer.accept(Arrays.copyOf(bytes, at)));
    frames.addAll(framer.accept(Arrays.copyOfRange(bytes, at, bytes.length)));
    assertThat(frames).hasSize(1);
    assertThat(frames.get(0).address()).isEqualTo(address);
    assertThat(frames.get(0).payload()).isEqualTo(payload);
  }

  @Property(tries = 1_000)
  void aDamagedFrameIsNeverTakenForAnother(
      @ForAll @Size(min = 1, max = 40) byte[] payload,
      @ForAll @IntRange(max = 1_000) int where,
      @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] bytes = new BarFrame(9, 7, BarFrame.Kind.SHOW, payload).encode();
    bytes[where % bytes.length] ^= (byte) flip;
    assertThat(new BarFramer().accept(bytes))
        .allSatisfy(frame -> assertThat(frame.payload()).isEqualTo(payload));
  }

  @Property(tries = 500)
  void noiseBeforeAFrameDoesNotHideIt(@ForAll @Size(max = 300) byte[] noise) {
    BarFramer framer = new BarFramer();
    framer.accept(noise);
    byte[] bytes = new BarFrame(9, 7, BarFrame.Kind.CLEAR, new byte[0]).encode();
    assertThat(framer.accept(bytes)).hasSize(1);
  }

  @Test
  void charactersThatGbkLacksAreMarkedAndNeverAQuestionMark() {
    assertThat(HexFormat.of().formatHex(GbkText.encode("A\uE000𠮷\n号", 99)))
        .isEqualTo("41a1fea1fea1febac5");
  }

  @Test
  void aTextIsCutAtWholeCharacters() {
    assertThat(GbkText.encode("A号号", 4)).hasSize(3);
  }

  @Test
  void iconvReadsTheText() throws Exception {
    Path iconv = Path.of("/usr/bin/iconv");
    Assumptions.assumeTrue(Files.isExecutable(iconv), "iconv is not installed");
    Path gbk = Files.write(folder.resolve("text"), GbkText.encode("请B042到3号窗口囍镕", 99));
    Process process =
        new ProcessBuilder(iconv.toString(), "-f", "GBK", "-t", "UTF-8", gbk.toString()).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("请B042到3号窗口囍镕");
    assertThat(process.waitFor()).isZero();
  }
}
