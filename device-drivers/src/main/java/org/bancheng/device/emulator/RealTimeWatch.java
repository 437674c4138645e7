package org.bancheng.device.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * Notices real-time commands as they arrive, wherever they stand, as printers do: {@code DLE EOT
 * n}, {@code DLE ENQ n}, {@code DLE DC4 8 ...}. They stay in the stream, too, and mean nothing
 * there.
 */
final class RealTimeWatch {
  static final int STATUS = 0x04;
  static final int RECOVER = 0x05;
  static final int REQUEST = 0x14;
  private static final int DLE = 0x10;

  /** A real-time command and its first parameter. */
  record Seen(int command, int parameter) {}

  private int before;
  private int last;

  List<Seen> watch(byte[] bytes) {
    List<Seen> seen = new ArrayList<>();
    for (byte b : bytes) {
      int now = b & 0xFF;
      if (before == DLE && (last == STATUS || last == RECOVER || last == REQUEST)) {
        seen.add(new Seen(last, now));
        now = 0;
      }
      before = last;
      last = now;
    }
    return seen;
  }
}
