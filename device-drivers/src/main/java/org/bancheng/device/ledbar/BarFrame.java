package org.bancheng.device.ledbar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A message of the example profile (our own; docs/led-bar.md):
 *
 * <pre>
 * 02 | address 1 | sequence 1 | kind 1 | payload 0..200 | CRC-32 (IEEE), 4, high byte first | 03
 * </pre>
 *
 * The CRC is over address to payload. Between 02 and 03 the bytes 02, 03 and 10 are sent as 10
 * followed by the byte with 20 exclusive-ored: 22, 23, 30.
 *
 * @param address 1..254, 255 all
 * @param sequence 0..255; an answer carries the request's
 * @param payload at most 200 bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // frames are not compared
record BarFrame(int address, int sequence, Kind kind, byte[] payload) {
  static final int START = 0x02;
  static final int END = 0x03;
  static final int ESCAPE = 0x10;
  static final int FLIP = 0x20;
  static final int LARGEST_PAYLOAD = 200;
  static final int AROUND = 7;
  static final int ALL = 255;

  /** What a frame is for. */
  enum Kind {
    /** Payload: 00 still or 01 scrolling, then GBK text. */
    SHOW(0x41),
    /** No payload. */
    CLEAR(0x42),
    /** Payload: 1..8. */
    BRIGHTNESS(0x43),
    /** Done; no payload. */
    ACK(0x06),
    /** Whole but not understood; no payload. */
    REFUSED(0x15);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    static Optional<Kind> of(int code) {
      return Arrays.stream(values()).filter(kind -> kind.code == code).findAny();
    }
  }

  byte[] encode() {
    ByteBuffer body = ByteBuffer.allocate(payload.length + AROUND);
    body.put((byte) address).put((byte) sequence).put((byte) kind.code).put(payload);
    body.putInt(crc(body.array(), payload.length + 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(START);
    for (byte b : body.array()) {
      if (b == START || b == END || b == ESCAPE) {
        out.write(ESCAPE);
        out.write(b ^ FLIP);
      } else {
        out.write(b);
      }
    }
    out.write(END);
    return out.toByteArray();
  }

  /** The frame of an unstuffed body; empty if it is damaged or of no known kind. */
  static Optional<BarFrame> decode(byte[] body) {
    int covered = body.length - 4;
    if (covered < 3 || ByteBuffer.wrap(body).getInt(covered) != crc(body, covered)) {
      return Optional.empty();
    }
    return Kind.of(body[2] & 0xFF)
        .map(
            kind ->
                new BarFrame(
                    body[0] & 0xFF, body[1] & 0xFF, kind, Arrays.copyOfRange(body, 3, covered)));
  }

  private static int crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
