package org.bancheng.device.printer;

import java.nio.charset.StandardCharsets;

/** The ESC/POS byte sequences this driver sends. */
final class EscPos {
  /** ESC @: clears modes, and on many models switches the automatic status off. */
  static final byte[] INITIALISE = bytes(0x1B, 0x40);

  /** GS a FF: tell every change of status unasked, four bytes, the first time at once. */
  static final byte[] AUTOMATIC_STATUS_ON = bytes(0x1D, 0x61, 0xFF);

  /** GS r 1: answered by one byte when the printer has processed everything before it. */
  static final byte[] ANSWER_WHEN_DONE = bytes(0x1D, 0x72, 0x01);

  /** DLE ENQ 2: clear the buffer and recover; acted upon at once. */
  static final byte[] RECOVER_AND_CLEAR = bytes(0x10, 0x05, 0x02);

  /** DLE DC4 8: clear all buffers at once. */
  static final byte[] CLEAR_BUFFERS =
      bytes(0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08);

  static final byte[] LINE_FEED = bytes(0x0A);

  /** FS &amp;: bytes from 81 on pair up to Chinese characters. */
  static final byte[] CHINESE_ON = bytes(0x1C, 0x26);

  /** GS V 66 0: feed to the knife, cut all but one point. */
  static final byte[] FEED_AND_CUT = bytes(0x1D, 0x56, 0x42, 0x00);

  /** GS V 65 0: feed to the knife, cut off. */
  static final byte[] FEED_AND_CUT_OFF = bytes(0x1D, 0x56, 0x41, 0x00);

  /** GS e 2: pull the ticket back in (CUSTOM, Pyramid). */
  static final byte[] RETRACT = bytes(0x1D, 0x65, 0x02);

  private EscPos() {}

  /** GS e 3: hold the ticket out (CUSTOM, Pyramid). */
  static byte[] present(int steps) {
    return bytes(0x1D, 0x65, 0x03, steps);
  }

  /** GS ( H function 48: answered by {@code 37 22 id 00} when all before it is printed. */
  static byte[] answerWhenPrinted(String id) {
    byte[] command = bytes(0x1D, 0x28, 0x48, 6, 0, 0x30, 0x30, 0, 0, 0, 0);
    System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, command, 7, 4);
    return command;
  }

  /** DLE EOT n: answered at once, off-line too. */
  static byte[] status(int n) {
    return bytes(0x10, 0x04, n);
  }

  static byte[] align(PaperAlign where) {
    return bytes(0x1B, 0x61, where.ordinal());
  }

  static byte[] bold(boolean on) {
    return bytes(0x1B, 0x45, on ? 1 : 0);
  }

  /** GS !: so many times as wide and as high. */
  static byte[] size(int times) {
    return bytes(0x1D, 0x21, (times - 1) << 4 | (times - 1));
  }

  static byte[] feedLines(int lines) {
    return bytes(0x1B, 0x64, lines);
  }

  static byte[] feedDots(int dots) {
    return bytes(0x1B, 0x4A, dots);
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
