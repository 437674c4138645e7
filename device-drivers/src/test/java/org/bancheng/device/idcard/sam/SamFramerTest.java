package org.bancheng.device.idcard.sam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bancheng.device.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamFramerTest {

  static Stream<JsonNode> goodFrames() {
    return Stream.of("public_frames", "computed_frames", "full_responses")
        .flatMap(name -> Vectors.list(name).stream());
  }

  static Stream<JsonNode> streams() {
    return Vectors.list("streams").stream();
  }

  @ParameterizedTest
  @MethodSource("goodFrames")
  void everyGoodFrameIsRecognisedAndEncodesToTheSameBytes(JsonNode vector) {
    byte[] bytes = Vectors.bytes(vector.path("hex"));
    assertThat(frames(new SamFramer().accept(bytes)))
        .singleElement()
        .satisfies(frame -> assertThat(frame.encode()).isEqualTo(bytes));
  }

  @ParameterizedTest
  @MethodSource("goodFrames")
  void aFrameMayBeDividedAnywhere(JsonNode vector) {
    byte[] bytes = Vectors.bytes(vector.path("hex"));
    for (int split = 1; split < bytes.length; split++) {
      SamFramer framer = new SamFramer();
      List<SamPiece> pieces = new ArrayList<>(framer.accept(Arrays.copyOfRange(bytes, 0, split)));
      assertThat(pieces).as("after %d bytes", split).isEmpty();
      pieces.addAll(framer.accept(Arrays.copyOfRange(bytes, split, bytes.length)));
      assertThat(frames(pieces)).as("split at %d", split).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("streams")
  void theStreamsGiveWhatTheyPromise(JsonNode stream) {
    SamFramer framer = new SamFramer();
    List<SamPiece> pieces = new ArrayList<>();
    stream.path("chunks").forEach(chunk -> pieces.addAll(framer.accept(Vectors.bytes(chunk))));
    framer.silence().ifPresent(pieces::add);
    List<String> expected = new ArrayList<>();
    stream.path("expect").forEach(e -> expected.add(e.asText()));
    assertThat(pieces.stream().map(SamFramerTest::name)).isEqualTo(expected);
    assertThat(framer.midFrame()).isFalse();
  }

  @Test
  void aMarkerThatOnlyLooksLikeAFrameIsATruncation() {
    SamFramer framer = new SamFramer();
    assertThat(framer.accept(wrong("bad-timeout-literal"))).isEmpty();
    assertThat(framer.silence().map(SamFramerTest::name)).contains("timeout");
  }

  @Test
  void strayBytesBeforeAReplyAreSkipped() {
    assertThat(new SamFramer().accept(wrong("bad-garbled-select")))
        .extracting(SamFramerTest::name)
        .containsExactly("90");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad-cvr100au-init",
        "bad-cvr100au-find",
        "bad-cvr100au-select",
        "bad-cvr100au-read"
      })
  void aSumInPlaceOfTheXorIsRefused(String id) {
    assertThat(new SamFramer().accept(wrong(id)))
        .extracting(SamFramerTest::name)
        .containsExactly("checksum-error");
  }

  @Test
  void anotherPreambleIsNoFrameAtAll() {
    SamFramer framer = new SamFramer();
    assertThat(framer.accept(wrong("bad-nfc"))).isEmpty();
    assertThat(framer.midFrame()).isFalse();
  }

  @Test
  void aGoodFrameBehindABentLengthIsFound() {
    byte[] bent = SamReply.status(SamStatus.NO_CARD).encode();
    bent[6] = 15;
    byte[] good = SamReply.status(SamStatus.OK).encode();
    SamFramer framer = new SamFramer();
    framer.accept(bent);
    assertThat(framer.accept(good))
        .extracting(SamFramerTest::name)
        .containsExactly("checksum-error", "90");
  }

  private static byte[] wrong(String id) {
    return Vectors.list("wrong_or_damaged_in_sources").stream()
        .filter(v -> v.path("id").asText().equals(id))
        .map(v -> Vectors.bytes(v.path("hex")))
        .findFirst()
        .orElseThrow();
  }

  private static List<SamFrame> frames(List<SamPiece> pieces) {
    return pieces.stream().map(piece -> ((SamPiece.Whole) piece).frame()).toList();
  }

  private static String name(SamPiece piece) {
    if (piece instanceof SamPiece.Whole whole) {
      return String.format("%02X", SamReply.of(whole.frame()).orElseThrow().status());
    }
    return switch (((SamPiece.Damaged) piece).damage()) {
      case CHECKSUM -> "checksum-error";
      case LENGTH -> "length-error";
      case TRUNCATED -> "timeout";
    };
  }
}
