package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;

class PortLineTest {
  private final VirtualClock clock = new VirtualClock();
  private final LineNotes notes = new LineNotes();
  private final Deque<FakePort> ports = new ArrayDeque<>();
  private int openings;
  private final PortLine line = new PortLine("fake", this::open, LineSettings.reader(), clock);

  private Port open() throws PortFault {
    openings++;
    if (ports.isEmpty()) {
      throw new PortFault("Port not found");
    }
    return ports.removeFirst();
  }

  private FakePort put(boolean blocksWrites) {
    FakePort port = new FakePort(blocksWrites);
    ports.add(port);
    return port;
  }

  private void run(long millis) {
    clock.run(Duration.ofMillis(millis), () -> line.step(notes));
  }

  @Test
  void bytesThatArriveAreTold() {
    FakePort port = put(false);
    run(1);
    port.arrive(new byte[] {1, 2});
    run(1);
    assertThat(notes.notes).containsExactly("up", "0102");
  }

  @Test
  void writesGoOutInOrderInPiecesOfAtMost256Bytes() {
    FakePort port = put(false);
    run(1);
    byte[] much = new byte[1_000];
    for (int i = 0; i < much.length; i++) {
      much[i] = (byte) i;
    }
    line.write(much);
    Awaitility.await().until(() -> port.written().length == much.length);
    assertThat(port.written()).isEqualTo(much);
    assertThat(port.largestChunk()).isEqualTo(256);
  }

  /** Two square logos over the whole width of 80 mm paper: 2 x 576 x 576 dots. */
  @Test
  void aPaperWithLargePicturesGoesOutWhole() {
    FakePort port = put(false);
    run(1);
    byte[] paper = new byte[2 * 576 / 8 * 576];
    line.write(paper);
    Awaitility.await()
        .until(
            () -> {
              run(1);
              return port.written().length == paper.length || notes.notes.contains("lost");
            });
    assertThat(notes.notes).containsExactly("up");
    assertThat(port.written()).hasSize(paper.length);
  }

  @Test
  void aMissingPortIsToldOnceAndLookedForEverMoreSeldom() {
    run(120_000);
    assertThat(notes.notes).containsExactly("lost");
    assertThat(openings).isBetween(7, 9);
    put(false);
    run(30_000);
    assertThat(notes.notes).containsExactly("lost", "up");
  }

  @Test
  void aPulledPortIsClosedAndOpenedAgainByTheSameName() {
    FakePort port = put(false);
    run(1);
    port.pulled = true;
    run(5);
    put(false);
    run(1_500);
    assertThat(port.closed).isTrue();
    assertThat(notes.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void anOtherSideThatTakesNothingCostsTheLine() throws InterruptedException {
    FakePort port = put(true);
    run(1);
    line.write(new byte[10]);
    assertThat(port.blocked.await(10, TimeUnit.SECONDS)).isTrue();
    run(2_900);
    assertThat(notes.notes).containsExactly("up");
    run(300);
    assertThat(notes.notes).containsExactly("up", "lost");
    put(false);
    run(1_500);
    assertThat(notes.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void whatIsWrittenWhileTheLineIsLostIsDropped() {
    run(1);
    line.write(new byte[10]);
    FakePort port = put(false);
    run(2_000);
    assertThat(port.written()).isEmpty();
  }

  @Test
  void moreThanTheWriterCanHoldCostsTheLineToo() {
    put(true);
    run(1);
    for (int i = 0; i < 1_030; i++) {
      line.write(new byte[1_024]);
    }
    run(2);
    assertThat(notes.notes).containsExactly("up", "lost");
  }
}
