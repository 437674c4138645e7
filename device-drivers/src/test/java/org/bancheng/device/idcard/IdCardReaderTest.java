package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.emulator.ReaderFault;
import org.bancheng.device.idcard.text.CardField;
import org.bancheng.device.idcard.text.CardLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdCardReaderTest {
  private static final EmulatedCard CITIZEN = EmulatedCards.byId("citizen").orElseThrow();

  private final ReaderBench bench = new ReaderBench();
  private final ReaderEmulator emulator = ReaderEmulator.on(bench.lines.device(), bench.clock);

  private void ready() {
    bench.runMillis(500);
    assertThat(bench.news()).containsExactly("STARTING", "READY");
  }

  @ParameterizedTest
  @CsvSource({
    "citizen, CITIZEN, 119999190001010011, 1900-01-01, 2040-01-01",
    "longterm, CITIZEN, 449999190001020021, 1900-01-02,",
    "elderly, CITIZEN, 11999919000101002X, 1900-01-01, 2040-01-01",
    "J, HK_MACAU_TAIWAN_RESIDENT, 81000019000101000X, 1900-01-01, 2029-01-01",
    "I, FOREIGNER_2017, UTO999900010103, 1900-01-01, 2030-01-01",
    "Y, FOREIGNER_2023, 911999190001010005, 1900-01-01, 2034-01-01"
  })
  void everyDocumentIsReadOnceAndItsLeavingIsNoticed(
      String id, DocumentType type, String number, LocalDate birth, LocalDate until) {
    ready();
    emulator.lay(EmulatedCards.byId(id).orElseThrow());
    bench.runMillis(5_000);
    assertThat(bench.news()).containsExactly("found", "read " + type);
    ResidentCard card = bench.cards.get(0);
    assertThat(card.<String>useNumber(String::new)).isEqualTo(number);
    assertThat(card.birth()).isEqualTo(birth);
    assertThat(card.validity().until()).isEqualTo(Optional.ofNullable(until));
    emulator.lift();
    bench.runMillis(2_000);
    assertThat(bench.news()).containsExactly("removed");
  }

  @Test
  void theSameCardLaidAgainIsReadAgain() {
    ready();
    for (int i = 0; i < 3; i++) {
      emulator.lay(CITIZEN);
      bench.runMillis(2_000);
      emulator.lift();
      bench.runMillis(2_000);
      assertThat(bench.news()).containsExactly("found", "read CITIZEN", "removed");
    }
  }

  @Test
  void aCardPulledEarlyIsToldAndTheNextOneIsRead() {
    ready();
    emulator.layAndPullEarly(CITIZEN);
    bench.runMillis(3_000);
    assertThat(bench.news()).containsExactly("found", "PULLED_TOO_EARLY");
    emulator.lay(CITIZEN);
    bench.runMillis(3_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN");
  }

  @Test
  void aCardLiftedAtAnyMomentGivesAWholeIdentityOrNone() {
    for (int lifted = 0; lifted < 1_300; lifted += 7) {
      ReaderBench own = new ReaderBench();
      ReaderEmulator device = ReaderEmulator.on(own.lines.device(), own.clock);
      own.runMillis(500);
      own.news();
      device.lay(CITIZEN);
      own.runMillis(lifted);
      device.lift();
      own.runMillis(4_000);
      assertThat(own.news())
          .as("lifted after %d ms", lifted)
          .isIn(
              List.of(),
              List.of("found", "PULLED_TOO_EARLY"),
              List.of("found", "read CITIZEN", "removed"));
      device.lay(CITIZEN);
      own.runMillis(4_000);
      assertThat(own.news()).containsExactly("found", "read CITIZEN");
    }
  }

  @Test
  void noiseBeforeEveryAnswerDoesNoHarm() {
    emulator.fault(ReaderFault.NOISE);
    ready();
    emulator.lay(CITIZEN);
    bench.runMillis(3_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReaderFault.class,
      names = {"BAD_CHECKSUM", "CUT_SHORT"})
  void aBentOrBrokenAnswerGivesNoIdentity(ReaderFault fault) {
    ready();
    emulator.fault(fault);
    emulator.lay(CITIZEN);
    bench.runMillis(6_000);
    assertThat(bench.cards).isEmpty();
    assertThat(bench.news()).startsWith("found").doesNotContain("removed").hasSize(2);
    emulator.fault(ReaderFault.NONE);
    emulator.lift();
    emulator.lay(CITIZEN);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN");
  }

  @Test
  void aReaderThatFallsSilentIsOutOfServiceUntilItAnswers() {
    ready();
    emulator.fault(ReaderFault.DEAD);
    bench.runMillis(10_000);
    assertThat(bench.news()).containsExactly("OUT_OF_SERVICE_SILENT");
    emulator.fault(ReaderFault.NONE);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("READY");
  }

  @Test
  void aReaderThatDiesDuringTheReadTimesOut() {
    ready();
    emulator.readTime(Duration.ofMillis(1_000));
    emulator.lay(CITIZEN);
    bench.runMillis(600);
    emulator.fault(ReaderFault.DEAD);
    bench.runMillis(4_000);
    assertThat(bench.news()).startsWith("found", "TIMED_OUT");
    assertThat(bench.cards).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SELF_TEST_FAILED, OUT_OF_SERVICE_SELF_TEST",
    "NOT_AUTHORISED, OUT_OF_SERVICE_NOT_AUTHORISED"
  })
  void aModuleThatRefusesServiceIsToldAndComesBack(ReaderFault fault, ReaderState state) {
    emulator.fault(fault);
    bench.runMillis(9_000);
    assertThat(bench.news()).containsExactly("STARTING", state.name());
    assertThat(bench.reader.state()).isEqualTo(state);
    emulator.fault(ReaderFault.NONE);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("READY");
  }

  @Test
  void anUnpluggedReaderIsAbsentAndItsCardIsGone() {
    ready();
    emulator.lay(CITIZEN);
    bench.runMillis(2_000);
    bench.news();
    bench.lines.unplug();
    bench.runMillis(1_000);
    assertThat(bench.news()).containsExactly("removed", "ABSENT");
    bench.lines.plug();
    bench.runMillis(1_000);
    assertThat(bench.news()).startsWith("STARTING", "READY");
  }

  @ParameterizedTest
  @ValueSource(ints = {9_600, 19_200, 38_400, 57_600, 115_200})
  void everySpeedOfTheLineWillDo(int baud) {
    ReaderBench slow = new ReaderBench(baud);
    ReaderEmulator device = ReaderEmulator.on(slow.lines.device(), slow.clock);
    slow.runMillis(500);
    device.lay(CITIZEN);
    slow.runMillis(4_000);
    assertThat(slow.news()).containsExactly("STARTING", "READY", "found", "read CITIZEN");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, '', EMPTY_NUMBER",
    "NUMBER, 119999190001011031, INVALID_NUMBER",
    "NUMBER, 119999299901010016, INVALID_NUMBER",
    "BIRTH, 19000230, UNREADABLE_CONTENT",
    "BIRTH, 20990101, UNREADABLE_CONTENT",
    "VALID_FROM, '', UNREADABLE_CONTENT",
    "VALID_TO, 永远, UNREADABLE_CONTENT"
  })
  void aCardWhoseContentIsNotInOrderGivesNoIdentity(
      CardField field, String value, CardProblem problem) {
    Map<CardField, String> fields =
        new EnumMap<>(
            Map.of(
                CardField.NUMBER, "119999190001010011",
                CardField.BIRTH, "19000101",
                CardField.VALID_FROM, "20200101",
                CardField.VALID_TO, "长期"));
    fields.put(field, value);
    ready();
    emulator.lay(EmulatedCard.of("odd", "odd", CardLayout.CITIZEN, fields));
    bench.runMillis(2_000);
    assertThat(bench.news()).containsExactly("found", problem.name());
  }

  @Test
  void aLetterNobodyKnowsIsNotReadAsACitizen() {
    byte[] text = CITIZEN.text().clone();
    text[248] = 'K';
    ready();
    emulator.lay(new EmulatedCard("new", "new", DocumentType.CITIZEN, text));
    bench.runMillis(2_000);
    assertThat(bench.news()).containsExactly("found", "UNSUPPORTED_TYPE");
  }

  @Test
  void aListenerThatThrowsDoesNotStopTheReader() {
    bench.failing = true;
    ready();
    emulator.lay(CITIZEN);
    bench.runMillis(2_000);
    emulator.lift();
    bench.runMillis(2_000);
    assertThat(bench.news()).containsExactly("found", "read CITIZEN", "removed");
  }

  @Test
  void aClosedReaderTellsNothing() {
    ready();
    bench.reader.close();
    emulator.lay(CITIZEN);
    bench.runMillis(2_000);
    assertThat(bench.news()).isEmpty();
  }

  @Test
  void aReaderClosedInACallbackTellsNothingMore() {
    ready();
    emulator.lay(CITIZEN);
    bench.runMillis(2_000);
    bench.news();
    bench.closingWhenRemoved = true;
    bench.lines.unplug();
    bench.runMillis(100);
    assertThat(bench.news()).containsExactly("removed");
  }
}
