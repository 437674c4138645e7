package org.bancheng.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeapInfoTest {
  /** Of OpenJDK 17.0. */
  private static final String SERIAL =
      """
      4711:
       def new generation   total 51648K, used 3216K [0x00000000e0000000, 0x00000000e3800000)
        eden space 45952K,   7% used [0x00000000e0000000, 0x00000000e0324340, 0x00000000e2ce0000)
       tenured generation   total 40960K, used 2348K [0x00000000e3800000, 0x00000000e6000000)
         the space 40960K,   5% used [0x00000000e3800000, 0x00000000e3a4b0f8, 0x00000000e3a4b200)
       Metaspace       used 9442K, committed 9600K, reserved 1114112K
        class space    used 1138K, committed 1216K, reserved 1048576K
      """;

  /** Of Temurin 25. */
  private static final String PARALLEL =
      """
      4711:
      PSYoungGen      total 50176K, used 2542K [0x00000000fc800000, 0x0000000100000000)
       eden space 43008K, 5% used [0x00000000fc800000,0x00000000fca7b8e0,0x00000000ff200000)
      ParOldGen       total 40960K, used 2916K [0x00000000e0000000, 0x00000000e2800000)
       object space 40960K, 7% used [0x00000000e0000000,0x00000000e02d92f8,0x00000000e2800000)
      """;

  /** Of Temurin 25. */
  private static final String G1 =
      """
      4711:
      garbage-first heap   total reserved 524288K, committed 98304K, used 4964K [0x00000000e0000000)
       region size 1024K, 2 young (2048K), 0 survivors (0K)
      """;

  @Test
  void addsUpThePartsOfEachCollector() {
    assertThat(HeapInfo.usedMb(SERIAL) * 1024).isCloseTo(3216 + 2348, within(0.01));
    assertThat(HeapInfo.usedMb(PARALLEL) * 1024).isCloseTo(2542 + 2916, within(0.01));
    assertThat(HeapInfo.usedMb(G1) * 1024).isCloseTo(4964, within(0.01));
  }

  @Test
  void readsWhatThisJavaSays() throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    String pid = Long.toString(ProcessHandle.current().pid());
    Process process = new ProcessBuilder(jcmd.toString(), pid, "GC.heap_info").start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(HeapInfo.usedMb(said)).isBetween(1.0, 4_096.0);
  }

  @Test
  void aTextThatNamesNoHeapIsNoEmptyHeap() {
    assertThatThrownBy(() -> HeapInfo.usedMb("4711:\nPermission denied\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Permission denied");
  }
}
