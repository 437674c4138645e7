package org.bancheng.device.idcard.sam;

import java.util.Arrays;

/**
 * One frame, either way: {@code AA AA AA 96 69 | L1 L2 | body | CHK}. The length is big-endian and
 * counts body and CHK; CHK is the XOR of the length bytes and the body.
 *
 * @param body what stands between length and CHK, 1..2313 bytes; may hold personal data, so it is
 *     wiped after use
 */
public record SamFrame(byte[] body) {
  /** The largest length any reader sends: text, photo and two fingerprints. */
  public static final int LARGEST_LENGTH = 0x090A;

  static final int SMALLEST_LENGTH = 2;
  private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
  static final int PREAMBLE_BYTES = PREAMBLE.length;
  static final int HEAD_BYTES = PREAMBLE_BYTES + 2;

  /** The bytes on the wire. */
  public byte[] encode() {
    int length = body.length + 1;
    byte[] frame = Arrays.copyOf(PREAMBLE, HEAD_BYTES + length);
    frame[PREAMBLE_BYTES] = (byte) (length >> 8);
    frame[PREAMBLE_BYTES + 1] = (byte) length;
    System.arraycopy(body, 0, frame, HEAD_BYTES, body.length);
    frame[frame.length - 1] = checksum(frame, frame.length);
    return frame;
  }

  /** Overwrites the body. */
  public void wipe() {
    Arrays.fill(body, (byte) 0);
  }

  /** Shows the size only. */
  @Override
  public String toString() {
    return "SamFrame[" + body.length + " bytes]";
  }

  /** XOR from L1 to the byte before the last of a frame of {@code total} bytes. */
  static byte checksum(byte[] frame, int total) {
    byte xor = 0;
    for (int i = PREAMBLE_BYTES; i < total - 1; i++) {
      xor ^= frame[i];
    }
    return xor;
  }

  /** Whether the first {@code count} bytes can begin a frame. */
  static boolean mayBegin(byte[] bytes, int count) {
    int compared = Math.min(count, PREAMBLE_BYTES);
    return Arrays.equals(bytes, 0, compared, PREAMBLE, 0, compared);
  }
}
