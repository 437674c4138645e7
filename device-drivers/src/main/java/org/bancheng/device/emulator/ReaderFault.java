package org.bancheng.device.emulator;

import java.util.Arrays;
import java.util.Optional;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;

/** What can be wrong with an emulated reader. */
public enum ReaderFault {
  NONE((asked, reply, extent) -> reply.encode()),
  /** Says nothing. */
  DEAD((asked, reply, extent) -> new byte[0]),
  /** Security module: self-test failed, every answer is 60. */
  SELF_TEST_FAILED((asked, reply, extent) -> status(SamStatus.SELF_TEST_FAILED)),
  /** Security module: not authorised, every answer is 66. */
  NOT_AUTHORISED((asked, reply, extent) -> status(SamStatus.NOT_AUTHORISED)),
  /** Stray bytes, one of them like the beginning of a frame, before every answer. */
  NOISE((asked, reply, extent) -> afterNoise(reply.encode())),
  /** Every answer to a read has one bit bent. */
  BAD_CHECKSUM(inReads((frame, extent) -> bent(frame))),
  /** Answers to a read stop after some bytes: {@link ReaderEmulator#faultBytes}. */
  CUT_SHORT(inReads((frame, extent) -> cut(frame, extent.bytes()))),
  /** Answers to a read lack some bytes in the middle: {@link ReaderEmulator#faultBytes}. */
  DROPPED_BYTES(inReads((frame, extent) -> holed(frame, extent.bytes()))),
  /** Every answer comes later: {@link ReaderEmulator#faultDelay}. */
  LATE((asked, reply, extent) -> reply.encode()),
  /** Found cards are not selected: {@link ReaderEmulator#faultStatus}. */
  REFUSES_SELECT(refusing(SamRequest.SELECT)),
  /** Selected cards are not read: {@link ReaderEmulator#faultStatus}. */
  REFUSES_READ(refusing(SamRequest.READ));

  /** Makes the bytes on the wire from a right answer. */
  private interface Spoiling {
    byte[] wire(SamRequest asked, SamReply reply, FaultExtent extent);
  }

  private interface Bending {
    byte[] wire(byte[] frame, FaultExtent extent);
  }

  private final Spoiling spoiling;

  ReaderFault(Spoiling spoiling) {
    this.spoiling = spoiling;
  }

  /** The bytes that leave the reader; empty if none do. */
  Optional<byte[]> spoil(SamRequest asked, SamReply reply, FaultExtent extent) {
    byte[] wire = spoiling.wire(asked, reply, extent);
    return Optional.of(wire).filter(bytes -> bytes.length > 0);
  }

  private static Spoiling inReads(Bending bending) {
    return (asked, reply, extent) ->
        succeeds(SamRequest.READ, asked, reply)
            ? bending.wire(reply.encode(), extent)
            : reply.encode();
  }

  private static Spoiling refusing(SamRequest step) {
    return (asked, reply, extent) ->
        succeeds(step, asked, reply) ? status(extent.status()) : reply.encode();
  }

  private static boolean succeeds(SamRequest step, SamRequest asked, SamReply reply) {
    return asked.equals(step) && reply.status() == SamStatus.OK;
  }

  private static byte[] status(int sw3) {
    return SamReply.status(sw3).encode();
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

  private static byte[] cut(byte[] frame, int bytes) {
    return Arrays.copyOf(frame, Math.min(bytes, frame.length));
  }

  private static byte[] holed(byte[] frame, int bytes) {
    int missing = Math.min(bytes, frame.length);
    int hole = (frame.length - missing) / 2;
    byte[] rest = Arrays.copyOf(frame, frame.length - missing);
    System.arraycopy(frame, hole + missing, rest, hole, rest.length - hole);
    return rest;
  }
}
