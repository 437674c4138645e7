package org.bancheng.device.emulator;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamStatus;

/** What can be wrong with an emulated reader. */
public enum ReaderFault {
  NONE(SamReply::encode),
  /** Says nothing. */
  DEAD(reply -> new byte[0]),
  /** Security module: self-test failed, every answer is 60. */
  SELF_TEST_FAILED(reply -> SamReply.status(SamStatus.SELF_TEST_FAILED).encode()),
  /** Security module: not authorised, every answer is 66. */
  NOT_AUTHORISED(reply -> SamReply.status(SamStatus.NOT_AUTHORISED).encode()),
  /** Stray bytes, one of them like the beginning of a frame, before every answer. */
  NOISE(reply -> afterNoise(reply.encode())),
  /** Every answer to a read has one bit bent. */
  BAD_CHECKSUM(reply -> isLong(reply) ? bent(reply.encode()) : reply.encode()),
  /** Answers to a read end in the middle. */
  CUT_SHORT(reply -> isLong(reply) ? half(reply.encode()) : reply.encode());

  private static final int LONG = 100;

  private final Function<SamReply, byte[]> wire;

  ReaderFault(Function<SamReply, byte[]> wire) {
    this.wire = wire;
  }

  /** The bytes that leave the reader; empty if none do. */
  Optional<byte[]> spoil(SamReply reply) {
    return Optional.of(wire.apply(reply)).filter(bytes -> bytes.length > 0);
  }

  private static boolean isLong(SamReply reply) {
    return reply.data().length > LONG;
  }

  private static byte[] afterNoise(byte[] frame) {
    byte[] noisy = {(byte) 0xAA, 0x00, 0x55};
    byte[] all = Arrays.copyOf(noisy, noisy.length + frame.length);
    System.arraycopy(frame, 0, all, noisy.length, frame.length);
    return all;
  }

  private static byte[] bent(byte[] frame) {
    frame[frame.length / 3] ^= 0x10;
    return frame;
  }

  private static byte[] half(byte[] frame) {
    return Arrays.copyOf(frame, frame.length / 2);
  }
}
