package org.bancheng.device.ledbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.serial.JsscSerialLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.device.serial.SocatPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarLineTest {
  @TempDir Path folder;
  private final VirtualClock clock = new VirtualClock();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final MemoryLinePair pair = MemoryLinePair.stepped(clock, 9_600);
  private final BarLine line = line(BarSettings.standard(), pair);
  private final CallBarEmulator bar = CallBarEmulator.over(pair.device(), 3, clock);

  private BarLine line(BarSettings settings, MemoryLinePair over) {
    return BarLine.over(over.host(), settings, clock, notes());
  }

  private BarListener notes() {
    return new BarListener() {
      @Override
      public void barDead(int address) {
        heard.add("dead " + address);
      }

      @Override
      public void barAlive(int address) {
        heard.add("alive " + address);
      }
    };
  }

  private void run(long millis) {
    clock.run(Duration.ofMillis(millis), pair::step);
  }

  @Test
  void aCallIsShownAndAcknowledged() {
    line.bar(3).show("B042", "3");
    run(300);
    assertThat(bar.shown()).isEqualTo("请B042到3号窗口");
    assertThat(bar.scrolling()).isFalse();
    assertThat(heard).containsExactly("alive 3");
    assertThat(bar.heard()).isEqualTo(1);
  }

  @Test
  void aLongerTextScrolls() {
    line.bar(3).show("B042", "综合业务三");
    run(300);
    assertThat(bar.shown()).isEqualTo("请B042到综合业务三号窗口");
    assertThat(bar.scrolling()).isTrue();
  }

  @Test
  void orIsCutAtAWholeCharacter() {
    MemoryLinePair other = MemoryLinePair.stepped(clock, 9_600);
    BarSettings cutting =
        new BarSettings("{number}号", 5, BarOverflow.CUT, Duration.ofMillis(200), 2);
    CallBarEmulator small = CallBarEmulator.over(other.device(), 3, clock);
    line(cutting, other).bar(3).show("B042", "3");
    clock.run(Duration.ofMillis(300), other::step);
    assertThat(small.shown()).isEqualTo("B042");
  }

  @Test
  void clearAndBrightnessFollowEachOther() {
    line.bar(3).show("B042", "3");
    run(300);
    line.bar(3).clear();
    line.bar(255).brightness(2);
    run(600);
    assertThat(bar.shown()).isEmpty();
    assertThat(bar.brightness()).isEqualTo(2);
  }

  @Test
  void aDeadBarIsReportedOnceAfterTwoRepeats() {
    bar.fault(BarFault.DEAD);
    line.bar(3).show("B042", "3");
    run(590);
    assertThat(heard).isEmpty();
    run(100);
    line.bar(3).show("B043", "3");
    run(1_000);
    assertThat(heard).containsExactly("dead 3");
    bar.fault(BarFault.NONE);
    line.bar(3).show("B044", "3");
    run(300);
    assertThat(heard).containsExactly("dead 3", "alive 3");
  }

  @Test
  void damagedAnswersAreNoAnswers() {
    bar.fault(BarFault.GARBLING);
    line.bar(3).show("B042", "3");
    run(1_000);
    assertThat(heard).containsExactly("dead 3");
    assertThat(bar.heard()).isEqualTo(3);
  }

  @Test
  void aLateAnswerIsNotTakenForTheNextRequests() {
    bar.fault(BarFault.LATE);
    line.bar(3).show("B042", "3");
    run(700);
    bar.fault(BarFault.DEAD);
    line.bar(3).show("B043", "3");
    run(2_000);
    assertThat(heard).containsExactly("dead 3");
  }

  @Test
  void onlyTheNewestCallWaitsForTheLine() {
    line.bar(3).show("B042", "3");
    line.bar(3).show("B043", "3");
    run(600);
    assertThat(bar.shown()).contains("B043");
    assertThat(bar.heard()).isEqualTo(1);
  }

  @Test
  void anAddressOutsideTheRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> line.bar(0));
    assertThatIllegalArgumentException().isThrownBy(() -> line.bar(256));
  }

  @Property(tries = 100)
  void anyTextReachesAnyAddress(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 254) int address) {
    VirtualClock own = new VirtualClock();
    MemoryLinePair joined = MemoryLinePair.stepped(own, 0);
    BarSettings plain =
        new BarSettings("{number}", 64, BarOverflow.SCROLL, Duration.ofMillis(200), 2);
    CallBarEmulator there = CallBarEmulator.over(joined.device(), address, own);
    BarLine here = BarLine.over(joined.host(), plain, own, notes());
    here.bar(address).show(text, "");
    own.run(Duration.ofMillis(20), joined::step);
    assertThat(there.shownBytes()).isEqualTo(GbkText.encode(text, 199));
  }

  @Test
  void aBarOnAPseudoTerminalShowsTheCall() throws Exception {
    SocatPair.assumeInstalled();
    DeviceClock real = DeviceClock.system();
    LineSettings speed = LineSettings.atBaud(9_600);
    try (SocatPair terminals = new SocatPair(folder);
        CallBarEmulator there =
            CallBarEmulator.over(JsscSerialLine.at(terminals.b(), speed, real), 8, real);
        BarLine here =
            BarLine.over(
                JsscSerialLine.at(terminals.a(), speed, real),
                BarSettings.standard(),
                real,
                notes())) {
      here.bar(8).show("B042", "3");
      Awaitility.await().until(() -> heard.contains("alive 8"));
      assertThat(there.shown()).isEqualTo("请B042到3号窗口");
    }
  }
}
