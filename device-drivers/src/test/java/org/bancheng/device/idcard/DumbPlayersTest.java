package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.device.Vectors;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Devices that answer by rote: old readers, half-right clones, programs that play recorded replies.
 */
class DumbPlayersTest {
  private static final byte[] FOUND = new SamReply(SamStatus.FOUND, new byte[4]).encode();
  private static final byte[] SELECTED = new SamReply(SamStatus.OK, new byte[8]).encode();

  private final ReaderBench bench = new ReaderBench();
  private final ScriptedReader player = new ScriptedReader(bench.lines.device());

  /** Finds, selects and reads; silent to everything else. */
  private void findsForEver(byte[] readReply) {
    player.answer(SamRequest.FIND, FOUND).answer(SamRequest.SELECT, SELECTED);
    player.answer(SamRequest.READ, readReply);
    bench.with(player);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read-base-citizen",
        "read-base-citizen-longterm",
        "read-base-J",
        "read-base-I",
        "read-base-Y"
      })
  void aPlayerThatAnswersOnlyFindSelectAndReadServesOneCardAfterAnother(String response) {
    findsForEver(Vectors.response(response));
    bench.runMillis(20_000);
    assertThat(bench.reader.state()).isEqualTo(ReaderState.READY);
    assertThat(bench.cards).hasSizeGreaterThan(2);
    assertThat(bench.news().subList(2, 8))
        .isEqualTo(
            List.of(
                "found",
                "read " + bench.cards.get(0).type(),
                "removed",
                "found",
                "read " + bench.cards.get(0).type(),
                "removed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-fp-0", "read-fp-512", "read-fp-1024", "read-newaddr"})
  void anAnswerThatWasNotAskedForGivesNoIdentity(String response) {
    findsForEver(Vectors.response(response));
    bench.runMillis(2_000);
    assertThat(bench.news()).startsWith("STARTING", "READY", "found", "UNREADABLE_CONTENT");
  }

  @Test
  void aCardThatAlwaysStaysIsReadOnce() {
    player.answer(SamRequest.ADDED_ADDRESS, Vectors.response("read-newaddr"));
    findsForEver(Vectors.response("read-base-citizen"));
    bench.runMillis(60_000);
    assertThat(bench.cards).hasSize(1);
    assertThat(player.asked(SamRequest.ADDED_ADDRESS)).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "40, NOT_AN_ID_CARD",
    "41, PULLED_TOO_EARLY",
    "31, READER_REFUSED",
    "32, DAMAGED",
    "33, DAMAGED",
    "47, READER_REFUSED",
    "24, READER_REFUSED",
    "23, READER_REFUSED",
    "21, READER_REFUSED"
  })
  void everyRefusalToReadHasItsReason(String status, CardProblem problem) {
    findsForEver(SamReply.status(HexFormat.fromHexDigits(status)).encode());
    bench.runMillis(3_000);
    assertThat(bench.news()).startsWith("STARTING", "READY", "found", problem.name());
    assertThat(bench.cards).isEmpty();
  }

  @Test
  void aCardThatDoesNotAcceptTheModuleMayBeLaidAgainBeforeItCountsAsDamaged() {
    findsForEver(SamReply.status(SamStatus.CARD_REFUSED_MODULE).encode());
    bench.runMillis(6_000);
    assertThat(bench.news())
        .startsWith("STARTING", "READY", "found", "READER_REFUSED", "found", "DAMAGED");
  }

  @ParameterizedTest
  @CsvSource({"21", "23"})
  void aReaderThatMayNotLookForCardsIsOutOfService(String status) {
    player.answer(SamRequest.STATUS, SamStatus.OK);
    player.answer(SamRequest.FIND, HexFormat.fromHexDigits(status));
    bench.with(player);
    bench.runMillis(10_000);
    assertThat(bench.news()).containsExactly("STARTING", "OUT_OF_SERVICE_UNSUPPORTED");
    player.answer(SamRequest.FIND, SamStatus.NO_CARD);
    bench.runMillis(4_000);
    assertThat(bench.news()).containsExactly("READY");
  }

  @ParameterizedTest
  @CsvSource({"10", "11"})
  void aReadThatIsNotUnderstoodTwiceIsAFaultOfTheLine(String status) {
    findsForEver(SamReply.status(HexFormat.fromHexDigits(status)).encode());
    bench.runMillis(1_500);
    assertThat(bench.news()).startsWith("STARTING", "READY", "found", "LINE_NOISE");
    assertThat(player.asked(SamRequest.READ)).isEqualTo(2);
  }

  @Test
  void aCardThatAlwaysFailsIsNotToldWithoutEnd() {
    findsForEver(SamReply.status(SamStatus.NOT_AN_ID_CARD).encode());
    bench.runMillis(60_000);
    assertThat(bench.news().stream().filter("NOT_AN_ID_CARD"::equals).count()).isBetween(10L, 30L);
  }

  @Test
  void aCardThatIsAlwaysGarbledIsNotToldWithoutEnd() {
    player.answer(SamRequest.STATUS, SamStatus.OK);
    findsForEver(SamReply.status(SamStatus.CHECKSUM_WRONG).encode());
    bench.runMillis(60_000);
    assertThat(bench.news().stream().filter("LINE_NOISE"::equals).count()).isBetween(10L, 30L);
  }

  @Test
  void aCardAtWhichTheReaderAlwaysFallsSilentIsNotToldWithoutEnd() {
    player.answer(SamRequest.STATUS, SamStatus.OK).answer(SamRequest.FIND, FOUND);
    bench.with(player);
    bench.runMillis(60_000);
    assertThat(bench.news().stream().filter("TIMED_OUT"::equals).count()).isBetween(10L, 30L);
  }

  @Test
  void theStatusOfTheCardInTheFirstTwoBytesDoesNotMatter() {
    byte[] withCardStatus =
        Vectors.list("computed_frames").stream()
            .filter(f -> f.path("id").asText().equals("rsp-sw3-41-apdu"))
            .map(f -> Vectors.bytes(f.path("hex")))
            .findFirst()
            .orElseThrow();
    findsForEver(withCardStatus);
    bench.runMillis(2_000);
    assertThat(bench.news()).contains("PULLED_TOO_EARLY");
  }

  @Test
  void onRequestOfTheReaderTheQuestionIsRepeatedOnce() {
    player.answer(SamRequest.STATUS, SamStatus.CHECKSUM_WRONG);
    bench.with(player);
    bench.runMillis(400);
    assertThat(player.asked(SamRequest.STATUS)).isEqualTo(2);
  }

  @Test
  void aLineThatNeverStopsTalkingDoesNotHangTheDriver() {
    byte[] rubbish = new byte[8];
    Arrays.fill(rubbish, (byte) 0xAA);
    bench.with(player);
    bench.clock.run(
        Duration.ofSeconds(30),
        () -> {
          bench.lines.device().write(rubbish);
          bench.lines.step();
        });
    assertThat(bench.news()).containsExactly("STARTING", "OUT_OF_SERVICE_SILENT");
    player.answer(SamRequest.STATUS, SamStatus.OK).answer(SamRequest.FIND, SamStatus.NO_CARD);
    bench.runMillis(6_000);
    assertThat(bench.news()).containsExactly("READY");
  }
}
