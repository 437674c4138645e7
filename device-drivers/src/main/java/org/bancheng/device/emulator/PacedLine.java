package org.bancheng.device.emulator;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/**
 * A line whose bytes leave no faster than a wire lets them: 10 bits a byte (start, 8 data, stop) in
 * blocks of 64. For emulators on a pseudo-terminal, which has no speed of its own. Bytes written by
 * the listener only; everything runs on the owner thread of the line beneath.
 */
public final class PacedLine implements SerialLine {
  private static final int BLOCK = 64;
  private static final long NANOS_OF_TEN_BITS = 10_000_000_000L;

  private record Block(Deadline due, byte[] bytes) {}

  private final SerialLine line;
  private final DeviceClock clock;
  private final long nanosPerByte;
  private final Deque<Block> waiting = new ArrayDeque<>();
  private Deadline wireFree;

  private PacedLine(SerialLine line, int baud, DeviceClock clock) {
    this.line = line;
    this.clock = clock;
    this.nanosPerByte = NANOS_OF_TEN_BITS / baud;
    this.wireFree = new Deadline(clock.nanos());
  }

  /** The line, slowed down to {@code baud} bits per second. */
  public static PacedLine over(SerialLine line, int baud, DeviceClock clock) {
    return new PacedLine(line, baud, clock);
  }

  @Override
  public String name() {
    return line.name();
  }

  @Override
  public void start(LineListener listener) {
    line.start(new Slowed(listener));
  }

  @Override
  public void write(byte[] bytes) {
    long free = wireFree.reached(clock) ? clock.nanos() : wireFree.atNanos();
    for (int from = 0; from < bytes.length; from += BLOCK) {
      byte[] block = Arrays.copyOfRange(bytes, from, Math.min(from + BLOCK, bytes.length));
      free += block.length * nanosPerByte;
      waiting.addLast(new Block(new Deadline(free), block));
    }
    wireFree = new Deadline(free);
  }

  @Override
  public void close() {
    line.close();
  }

  private void send() {
    while (!waiting.isEmpty() && waiting.getFirst().due().reached(clock)) {
      line.write(waiting.removeFirst().bytes());
    }
  }

  /** Lets the listener speak, then what is due leave. */
  private final class Slowed implements LineListener {
    private final LineListener listener;

    Slowed(LineListener listener) {
      this.listener = listener;
    }

    @Override
    public void lineUp() {
      waiting.clear();
      listener.lineUp();
    }

    @Override
    public void received(byte[] bytes) {
      listener.received(bytes);
    }

    @Override
    public void lineLost(String reason) {
      waiting.clear();
      listener.lineLost(reason);
    }

    @Override
    public LinePace turn() {
      LinePace pace = listener.turn();
      send();
      return waiting.isEmpty() ? pace : LinePace.AWAITING;
    }
  }
}
