package org.bancheng.device.idcard.sam;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the reader answers: three status bytes and data. Find and select come with 4 and 8 data
 * bytes that mean nothing here.
 *
 * @param status SW3, see {@link SamStatus}
 * @param data may hold personal data, so it is wiped after use
 */
public record SamReply(int status, byte[] data) {
  private static final int STATUS_BYTES = 3;

  /** A reply of the status alone. */
  public static SamReply status(int status) {
    return new SamReply(status, new byte[0]);
  }

  /** The bytes on the wire, SW1 and SW2 zero. */
  public byte[] encode() {
    byte[] body = new byte[STATUS_BYTES + data.length];
    body[2] = (byte) status;
    System.arraycopy(data, 0, body, STATUS_BYTES, data.length);
    return new SamFrame(body).encode();
  }

  /** The reply in a frame; empty if the frame is too short to be one, as an echoed request is. */
  public static Optional<SamReply> of(SamFrame frame) {
    byte[] body = frame.body();
    if (body.length < STATUS_BYTES) {
      return Optional.empty();
    }
    return Optional.of(
        new SamReply(body[2] & 0xFF, Arrays.copyOfRange(body, STATUS_BYTES, body.length)));
  }

  /** Overwrites the data. */
  public void wipe() {
    Arrays.fill(data, (byte) 0);
  }

  /** Shows status and size only. */
  @Override
  public String toString() {
    return String.format("SamReply[%02X, %d bytes]", status, data.length);
  }
}
