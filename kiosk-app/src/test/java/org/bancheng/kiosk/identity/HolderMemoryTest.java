package org.bancheng.kiosk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.bancheng.hall.HolderToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of a number in memory once its token is made. The number is drawn at random and kept
 * veiled, so that the test itself is not what is found.
 */
@Timeout(60)
class HolderMemoryTest {
  private static final int LENGTH = 18;
  private static final byte VEIL = 0x5A;

  @TempDir Path folder;

  private final byte[] veiled = new byte[LENGTH];

  private char[] number() {
    char[] number = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      number[i] = (char) (veiled[i] ^ VEIL);
    }
    return number;
  }

  private void draw() {
    Random random = new Random();
    for (int i = 0; i < LENGTH; i++) {
      veiled[i] = (byte) ('0' + random.nextInt(10) ^ VEIL);
    }
  }

  private HolderToken tokenOfAWipedNumber() {
    char[] number = number();
    try {
      return new HolderMaker(HolderKey.of(new byte[32]), 60, () -> LocalDate.of(2026, 11, 23))
          .token(number);
    } finally {
      Arrays.fill(number, '\0');
    }
  }

  @Test
  void aTokenLeavesNothingOfTheNumberInMemory() throws IOException {
    draw();
    HolderToken token = tokenOfAWipedNumber();
    assertThat(inTheHeap()).isFalse();
    assertThat(token).isNotNull();
  }

  @Test
  void aNumberThatIsKeptIsFound() throws IOException {
    draw();
    char[] kept = number();
    assertThat(inTheHeap()).isTrue();
    String text = new String(kept);
    Arrays.fill(kept, '\0');
    assertThat(inTheHeap()).isTrue();
    assertThat(text).hasSize(LENGTH);
  }

  /** Whether the number stands in the live heap, one or two bytes a character, in either order. */
  private boolean inTheHeap() throws IOException {
    Path dump = folder.resolve("own.hprof");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);
    byte[] heap = Files.readAllBytes(dump);
    Files.delete(dump);
    for (int at = 0; at <= heap.length - 2 * LENGTH; at++) {
      if (standsAt(heap, at, 1) || standsAt(heap, at, 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(byte[] heap, int at, int step) {
    for (int i = 0; i < LENGTH; i++) {
      if (heap[at + i * step] != (veiled[i] ^ VEIL)) {
        return false;
      }
    }
    return true;
  }
}
