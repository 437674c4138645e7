package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;

class MemoryLinePairTest {
  private final VirtualClock clock = new VirtualClock();
  private final LineNotes host = new LineNotes();
  private final LineNotes device = new LineNotes();

  private MemoryLinePair pair(int baud) {
    MemoryLinePair pair = MemoryLinePair.stepped(clock, baud);
    pair.host().start(host);
    pair.device().start(device);
    pair.step();
    return pair;
  }

  @Test
  void whatOneEndWritesTheOtherReceives() {
    MemoryLinePair pair = pair(0);
    pair.host().write(new byte[] {1});
    pair.device().write(new byte[] {2});
    pair.step();
    pair.step();
    assertThat(host.notes).containsExactly("up", "02");
    assertThat(device.notes).containsExactly("up", "01");
  }

  @Test
  void aPacedWireTakesItsTime() {
    MemoryLinePair pair = pair(9_600);
    pair.host().write(new byte[960]);
    clock.run(Duration.ofMillis(500), pair::step);
    assertThat(device.bytes().length).isBetween(400, 500);
    clock.run(Duration.ofMillis(510), pair::step);
    assertThat(device.bytes()).hasSize(960);
  }

  @Test
  void bothEndsHearOfThePlugAndWhatWasOnTheWireIsGone() {
    MemoryLinePair pair = pair(9_600);
    pair.host().write(new byte[100]);
    pair.unplug();
    pair.unplug();
    pair.step();
    pair.host().write(new byte[100]);
    pair.plug();
    clock.run(Duration.ofSeconds(1), pair::step);
    assertThat(host.notes).containsExactly("up", "lost", "up");
    assertThat(device.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void aQuickPullIsNoticed() {
    MemoryLinePair pair = pair(0);
    pair.unplug();
    pair.plug();
    pair.step();
    assertThat(host.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void anEndHasOneOwner() {
    MemoryLinePair pair = pair(0);
    assertThatIllegalStateException().isThrownBy(() -> pair.host().start(device));
  }

  @Test
  void withThreadsNobodyHasToStep() {
    MemoryLinePair pair = MemoryLinePair.threaded(DeviceClock.system());
    pair.host().start(host);
    pair.device().start(device);
    Awaitility.await().until(() -> host.notes.contains("up"));
    pair.host().write(new byte[] {7});
    Awaitility.await().until(() -> device.notes.contains("07"));
    pair.host().close();
    pair.device().close();
  }
}
