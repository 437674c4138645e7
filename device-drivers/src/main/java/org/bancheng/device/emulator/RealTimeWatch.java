package org.bancheng.device.emulator;

import java.util.Arrays;
import java.util.Optional;

/**
 * Notices real-time commands as they arrive, wherever they stand, as printers do: {@code DLE EOT
 * n}, {@code DLE ENQ n}, {@code DLE DC4 8 ...}. They stay in the stream, too, and mean nothing
 * there.
 */
final class RealTimeWatch {
  static final int STATUS = 0x04;
  static final int RECOVER = 0x05;
  static final int CLEAR = 0x14;
  private static final int DLE = 0x10;
  private static final byte[] CLEAR_BUFFERS = {DLE, CLEAR, 8, 1, 3, 20, 1, 6, 2, 8};

  /** A real-time command and its parameter. */
  record Seen(int command, int parameter) {}

  private final byte[] latest = new byte[CLEAR_BUFFERS.length];

  /** Takes the next byte; gives the command it completes. */
  Optional<Seen> watch(byte next) {
    System.arraycopy(latest, 1, latest, 0, latest.length - 1);
    latest[latest.length - 1] = next;
    int command = latest[latest.length - 2];
    if (latest[latest.length - 3] == DLE && (command == STATUS || command == RECOVER)) {
      return Optional.of(new Seen(command, next & 0xFF));
    }
    return Arrays.equals(latest, CLEAR_BUFFERS)
        ? Optional.of(new Seen(CLEAR, next))
        : Optional.empty();
  }
}
