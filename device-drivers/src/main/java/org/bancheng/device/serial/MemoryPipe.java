package org.bancheng.device.serial;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bancheng.device.DeviceClock;

/**
 * One direction of a line in memory; bytes come out when they would have crossed the wire. Safe for
 * two threads.
 */
final class MemoryPipe {
  private static final int PIECE = 64;
  private static final int BITS_PER_BYTE = 10;

  private record Piece(long dueNanos, byte[] bytes) {}

  private final DeviceClock clock;
  private final long nanosPerByte;
  private final Deque<Piece> onTheWire = new ArrayDeque<>();
  private long wireFreeAt;

  /**
   * A pipe.
   *
   * @param baud bits per second, start and stop bit counted; 0 for a wire without length
   */
  MemoryPipe(DeviceClock clock, int baud) {
    this.clock = clock;
    this.nanosPerByte = baud == 0 ? 0 : BITS_PER_BYTE * 1_000_000_000L / baud;
    this.wireFreeAt = clock.nanos();
  }

  synchronized void write(byte[] bytes) {
    if (clock.nanos() - wireFreeAt > 0) {
      wireFreeAt = clock.nanos();
    }
    for (int from = 0; from < bytes.length; from += PIECE) {
      int length = Math.min(PIECE, bytes.length - from);
      byte[] piece = new byte[length];
      System.arraycopy(bytes, from, piece, 0, length);
      wireFreeAt += length * nanosPerByte;
      onTheWire.addLast(new Piece(wireFreeAt, piece));
    }
  }

  /** What has arrived since the last call, possibly nothing. */
  synchronized byte[] take() {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    while (!onTheWire.isEmpty() && clock.nanos() - onTheWire.getFirst().dueNanos() >= 0) {
      arrived.writeBytes(onTheWire.removeFirst().bytes());
    }
    return arrived.toByteArray();
  }

  synchronized void clear() {
    onTheWire.clear();
    wireFreeAt = clock.nanos();
  }
}
