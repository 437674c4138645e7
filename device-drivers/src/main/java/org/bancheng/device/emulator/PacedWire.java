package org.bancheng.device.emulator;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/**
 * A line made as slow as a wire, in both directions: 10 bits a byte (start, 8 data, stop), blocks
 * of 64 bytes. For emulators on a pseudo-terminal, where bytes arrive at once. Everything runs on
 * the owner thread of the line beneath, which is looked at every 2 ms.
 */
public final class PacedWire implements SerialLine {
  private final SerialLine line;
  private final Direction in;
  private final Direction out;

  private PacedWire(SerialLine line, int baud, DeviceClock clock) {
    this.line = line;
    this.in = new Direction(baud, clock);
    this.out = new Direction(baud, clock);
  }

  /** The line, slowed down to {@code baud} bits per second. */
  public static PacedWire over(SerialLine line, int baud, DeviceClock clock) {
    return new PacedWire(line, baud, clock);
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
    out.add(bytes);
  }

  @Override
  public void close() {
    line.close();
  }

  /** Bytes on their way. */
  private static final class Direction {
    private static final int BLOCK = 64;
    private static final long NANOS_OF_TEN_BITS = 10_000_000_000L;

    private record Block(Deadline due, byte[] bytes) {}

    private final DeviceClock clock;
    private final long nanosPerByte;
    private final Deque<Block> onTheWay = new ArrayDeque<>();
    private long freeAt;

    Direction(int baud, DeviceClock clock) {
      this.clock = clock;
      this.nanosPerByte = NANOS_OF_TEN_BITS / baud;
      this.freeAt = clock.nanos();
    }

    void add(byte[] bytes) {
      freeAt = clock.nanos() - freeAt > 0 ? clock.nanos() : freeAt;
      for (int from = 0; from < bytes.length; from += BLOCK) {
        byte[] block = Arrays.copyOfRange(bytes, from, Math.min(from + BLOCK, bytes.length));
        freeAt += block.length * nanosPerByte;
        onTheWay.addLast(new Block(new Deadline(freeAt), block));
      }
    }

    void deliver(Consumer<byte[]> to) {
      while (!onTheWay.isEmpty() && onTheWay.getFirst().due().reached(clock)) {
        to.accept(onTheWay.removeFirst().bytes());
      }
    }

    void clear() {
      onTheWay.clear();
    }
  }

  private final class Slowed implements LineListener {
    private final LineListener listener;

    Slowed(LineListener listener) {
      this.listener = listener;
    }

    @Override
    public void lineUp() {
      forget();
      listener.lineUp();
    }

    @Override
    public void received(byte[] bytes) {
      in.add(bytes);
    }

    @Override
    public void lineLost(String reason) {
      forget();
      listener.lineLost(reason);
    }

    private void forget() {
      in.clear();
      out.clear();
    }

    @Override
    public LinePace turn() {
      in.deliver(listener::received);
      listener.turn();
      out.deliver(line::write);
      return LinePace.AWAITING;
    }
  }
}
