package org.bancheng.device.emulator;

import java.util.Map;

/**
 * How long the command at the head of a buffer is. Every command with a length in itself is
 * consumed by that length, known or not; an unknown one without is taken for its two bytes.
 */
final class CommandLength {
  /** More bytes are needed to tell. */
  static final int OPEN = -1;

  /** No real command is longer: an image of 80 mm paper, 3 m long. */
  static final int MOST = 2 << 20;

  private static final Map<Integer, Integer> PARAMETERS =
      Map.ofEntries(
          // ESC
          Map.entry(0x1B06, 1), // another maker's status question, asked by some clients first
          Map.entry(0x1B20, 1),
          Map.entry(0x1B21, 1),
          Map.entry(0x1B24, 2),
          Map.entry(0x1B25, 1),
          Map.entry(0x1B2D, 1),
          Map.entry(0x1B33, 1),
          Map.entry(0x1B3D, 1),
          Map.entry(0x1B3F, 1),
          Map.entry(0x1B42, 2),
          Map.entry(0x1B45, 1),
          Map.entry(0x1B47, 1),
          Map.entry(0x1B4A, 1),
          Map.entry(0x1B4B, 1),
          Map.entry(0x1B4D, 1),
          Map.entry(0x1B52, 1),
          Map.entry(0x1B54, 1),
          Map.entry(0x1B55, 1),
          Map.entry(0x1B56, 1),
          Map.entry(0x1B57, 8),
          Map.entry(0x1B5C, 2),
          Map.entry(0x1B61, 1),
          Map.entry(0x1B63, 2),
          Map.entry(0x1B64, 1),
          Map.entry(0x1B65, 1),
          Map.entry(0x1B70, 3),
          Map.entry(0x1B72, 1),
          Map.entry(0x1B74, 1),
          Map.entry(0x1B75, 1),
          Map.entry(0x1B7B, 1),
          // FS
          Map.entry(0x1C21, 1),
          Map.entry(0x1C2D, 1),
          Map.entry(0x1C32, 74),
          Map.entry(0x1C43, 1),
          Map.entry(0x1C53, 2),
          Map.entry(0x1C57, 1),
          Map.entry(0x1C70, 2),
          // GS
          Map.entry(0x1D07, 3),
          Map.entry(0x1D21, 1),
          Map.entry(0x1D24, 2),
          Map.entry(0x1D2F, 1),
          Map.entry(0x1D42, 1),
          Map.entry(0x1D45, 1),
          Map.entry(0x1D48, 1),
          Map.entry(0x1D49, 1),
          Map.entry(0x1D4C, 2),
          Map.entry(0x1D50, 2),
          Map.entry(0x1D54, 1),
          Map.entry(0x1D57, 2),
          Map.entry(0x1D5C, 2),
          Map.entry(0x1D5E, 3),
          Map.entry(0x1D61, 1),
          Map.entry(0x1D62, 1),
          Map.entry(0x1D66, 1),
          Map.entry(0x1D67, 4),
          Map.entry(0x1D68, 1),
          Map.entry(0x1D72, 1),
          Map.entry(0x1D77, 1),
          Map.entry(0x1D7A, 3),
          Map.entry(0x1DE0, 1),
          // DLE
          Map.entry(0x1004, 1),
          Map.entry(0x1005, 1));

  private final byte[] buffer;
  private final int start;
  private final int count;

  private CommandLength(byte[] buffer, int start, int count) {
    this.buffer = buffer;
    this.start = start;
    this.count = count;
  }

  /**
   * Length of what begins at {@code start}, or {@link #OPEN}.
   *
   * @param count bytes from there on, at least one
   * @param chinese whether bytes from 81 on pair up
   */
  static int of(byte[] buffer, int start, int count, boolean chinese) {
    long length = new CommandLength(buffer, start, count).head(chinese);
    return length > MOST ? 1 : (int) length;
  }

  private long head(boolean chinese) {
    int first = at(0);
    if (first == 0x1B || first == 0x1C || first == 0x1D || first == 0x10) {
      return count < 2 ? OPEN : command(first << 8 | at(1));
    }
    return chinese && first >= 0x81 && first < 0xFF ? chineseCharacter() : 1;
  }

  /** Two bytes, or four if the second is a digit. */
  private long chineseCharacter() {
    if (count < 2) {
      return OPEN;
    }
    return at(1) >= '0' && at(1) <= '9' ? 4 : 2;
  }

  private long command(int code) {
    return switch (code) {
      case 0x1B28, 0x1C28, 0x1D28 -> count < 5 ? OPEN : 5 + little(3, 2);
      case 0x1B2A -> count < 5 ? OPEN : 5 + little(3, 2) * (at(2) >= 32 ? 3 : 1);
      case 0x1B44 -> untilZero(2);
      case 0x1D2A -> count < 4 ? OPEN : 4 + at(2) * at(3) * 8L;
      case 0x1D38 -> count < 7 ? OPEN : 7 + little(3, 4);
      case 0x1D56 -> count < 3 ? OPEN : 3 + (at(2) >= 0x41 ? 1 : 0);
      case 0x1D65 -> count < 3 ? OPEN : 3 + presenterParameters();
      case 0x1D6B -> barcode();
      case 0x1D76 -> count < 8 ? OPEN : 8 + little(4, 2) * little(6, 2);
      case 0x1014 -> count < 3 ? OPEN : realTimeRequest();
      default -> 2 + PARAMETERS.getOrDefault(code, 0);
    };
  }

  private int presenterParameters() {
    return switch (at(2)) {
      case 3 -> 1;
      case 0x20 -> 2;
      default -> 0;
    };
  }

  private long barcode() {
    if (count < 3) {
      return OPEN;
    }
    if (at(2) <= 6) {
      return untilZero(3);
    }
    return count < 4 ? OPEN : 4 + at(3);
  }

  private long realTimeRequest() {
    return switch (at(2)) {
      case 1, 2 -> 5;
      case 8 -> 10;
      default -> 3;
    };
  }

  private long untilZero(int from) {
    for (int i = from; i < count; i++) {
      if (at(i) == 0) {
        return i + 1;
      }
    }
    return count - from > 255 ? from : OPEN;
  }

  private long little(int from, int bytes) {
    long value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | at(from + i);
    }
    return value;
  }

  private int at(int index) {
    return buffer[start + index] & 0xFF;
  }
}
