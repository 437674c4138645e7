package org.bancheng.device.idcard.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bancheng.device.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reply of the vector file, divided, joined and doubled in every way a line may do it. */
class SplitPointsTest {
  private static final byte[] NOISE = {0, (byte) 0xAA, 0x55, (byte) 0xAA, (byte) 0xAA, (byte) 0x96};
  private static final byte[] DOUBTFUL = {(byte) 0xAA};

  static Stream<byte[]> replies() {
    return Stream.of("public_frames", "computed_frames", "full_responses")
        .flatMap(name -> Vectors.list(name).stream())
        .filter(frame -> !frame.path("id").asText().startsWith("req-"))
        .map(frame -> Vectors.bytes(frame.path("hex")));
  }

  private static List<byte[]> whole(byte[]... pieces) {
    SamFramer framer = new SamFramer();
    List<byte[]> frames = new ArrayList<>();
    for (byte[] piece : pieces) {
      for (SamPiece found : framer.accept(piece)) {
        frames.add(((SamPiece.Whole) found).frame().encode());
      }
    }
    return frames;
  }

  private static byte[] join(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static byte[][] cut(byte[] bytes, int at) {
    return new byte[][] {
      Arrays.copyOfRange(bytes, 0, at), Arrays.copyOfRange(bytes, at, bytes.length)
    };
  }

  @ParameterizedTest
  @MethodSource("replies")
  void aReplyInTwoPiecesIsOneReplyWhereverItIsCut(byte[] reply) {
    for (int at = 0; at <= reply.length; at++) {
      assertThat(whole(cut(reply, at))).as("cut at %d", at).containsExactly(reply);
    }
  }

  @ParameterizedTest
  @MethodSource("replies")
  void aReplyByteByByteIsOneReply(byte[] reply) {
    byte[][] bytes = new byte[reply.length][];
    for (int i = 0; i < reply.length; i++) {
      bytes[i] = new byte[] {reply[i]};
    }
    assertThat(whole(bytes)).containsExactly(reply);
  }

  @ParameterizedTest
  @MethodSource("replies")
  void noiseBeforeAndBehindDoesNotHideAReplyWhereverItIsCut(byte[] reply) {
    for (byte[] noise : List.of(NOISE, DOUBTFUL)) {
      byte[] noisy = join(noise, reply, NOISE);
      for (int at = 0; at <= noisy.length; at++) {
        assertThat(whole(cut(noisy, at))).as("cut at %d", at).containsExactly(reply);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("replies")
  void twoRepliesOnEndAreTwoWhereverTheyAreCut(byte[] reply) {
    byte[] doubled = join(reply, reply);
    for (int at = 0; at <= doubled.length; at++) {
      assertThat(whole(cut(doubled, at))).as("cut at %d", at).containsExactly(reply, reply);
    }
  }
}
