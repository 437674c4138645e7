package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.emulator.ReaderFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader says or fails to say costs this one read; the next card is read. */
class RecoveryTest {
  private static final EmulatedCard CITIZEN = EmulatedCards.byId("citizen").orElseThrow();

  private final ReaderBench bench = new ReaderBench();
  private final ReaderEmulator emulator = ReaderEmulator.on(bench.lines.device(), bench.clock);

  private void ready() {
    bench.runMillis(500);
    assertThat(bench.news()).containsExactly("STARTING", "READY");
  }

  private void mendAndLayTheNext() {
    emulator.fault(ReaderFault.NONE);
    emulator.lift();
    bench.runMillis(6_000);
    assertThat(bench.cards).isEmpty();
    bench.news();
    emulator.lay(CITIZEN);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN");
    assertThat(bench.reader.state()).isEqualTo(ReaderState.READY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10", "11", "21", "23", "24", "31", "32", "33", "40", "41", "47", "60", "66", "80", "81",
        "91", "9F", "00"
      })
  void afterAnyStatusInPlaceOfAReadTheNextCardIsRead(String status) {
    afterARefusal(ReaderFault.REFUSES_READ, status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10", "11", "21", "23", "24", "31", "32", "33", "40", "41", "47", "60", "66", "80", "81",
        "91", "9F", "00"
      })
  void afterAnyStatusInPlaceOfASelectionTheNextCardIsRead(String status) {
    afterARefusal(ReaderFault.REFUSES_SELECT, status);
  }

  private void afterARefusal(ReaderFault fault, String status) {
    ready();
    emulator.faultStatus(HexFormat.fromHexDigits(status));
    emulator.fault(fault);
    emulator.lay(CITIZEN);
    bench.runMillis(5_000);
    assertThat(bench.news()).startsWith("found").hasSizeGreaterThan(1);
    mendAndLayTheNext();
  }

  @ParameterizedTest
  @EnumSource(ReaderFault.class)
  void afterAnyFaultTheNextCardIsRead(ReaderFault fault) {
    ready();
    emulator.fault(fault);
    bench.runMillis(1_000);
    emulator.lay(EmulatedCards.byId("blank").orElseThrow());
    bench.runMillis(6_000);
    mendAndLayTheNext();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64, 600, 1_294, 1_295})
  void lostBytesGiveNoIdentity(int bytes) {
    ready();
    emulator.faultBytes(bytes);
    emulator.fault(ReaderFault.DROPPED_BYTES);
    emulator.lay(CITIZEN);
    bench.runMillis(6_000);
    assertThat(bench.news()).startsWith("found").hasSize(2);
    mendAndLayTheNext();
  }

  @Test
  void anAnswerThatComesTooLateIsNotTakenForTheNextOne() {
    ready();
    emulator.faultDelay(Duration.ofMillis(700));
    emulator.fault(ReaderFault.LATE);
    emulator.lay(CITIZEN);
    bench.runMillis(10_000);
    assertThat(bench.reader.state()).isEqualTo(ReaderState.OUT_OF_SERVICE_SILENT);
    mendAndLayTheNext();
  }

  @ParameterizedTest
  @CsvSource({"unknown, UNSUPPORTED_TYPE", "blank, EMPTY_NUMBER"})
  void aCardThatIsNoneOfOursIsRefusedForItsReason(String id, CardProblem problem) {
    ready();
    emulator.lay(EmulatedCards.byId(id).orElseThrow());
    bench.runMillis(3_000);
    assertThat(bench.news()).containsExactly("found", problem.name());
    mendAndLayTheNext();
  }

  @Test
  void aRareNameIsNoHindrance() {
    ready();
    emulator.lay(EmulatedCards.byId("rare").orElseThrow());
    bench.runMillis(3_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN");
  }

  /** The card is gone as soon as the last byte left, and what left is no whole answer. */
  @Test
  void aCardPulledAtAnyByteOfTheReadGivesNoIdentityAndTheNextOneIsRead() {
    int pulled = 0;
    for (int bytes = 0; bytes < 1_295; bytes++) {
      ReaderBench own = new ReaderBench();
      ReaderEmulator device = ReaderEmulator.on(own.lines.device(), own.clock);
      device.readTime(Duration.ofMillis(50));
      own.runMillis(500);
      own.news();
      device.layAndPullAfter(CITIZEN, bytes);
      own.runMillis(5_000);
      assertThat(own.cards).as("pulled after %d bytes", bytes).isEmpty();
      assertThat(own.news())
          .as("pulled after %d bytes", bytes)
          .containsExactly("found", bytes == 0 ? "TIMED_OUT" : "PULLED_TOO_EARLY");
      device.lay(CITIZEN);
      own.runMillis(1_000);
      assertThat(own.news()).containsExactly("found", "read CITIZEN");
      pulled++;
    }
    assertThat(pulled).isEqualTo(1_295);
  }

  @Test
  void aCardPulledAfterTheLastByteWasReadWhole() {
    ready();
    emulator.layAndPullAfter(CITIZEN, 1_295);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN", "removed");
  }
}
