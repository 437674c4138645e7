package org.bancheng.device;

import java.time.Duration;
import java.util.Arrays;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.MemoryLinePair;

/**
 * A fuzzer's bytes as the behaviour of a device on a line: steps of one byte and what it needs. The
 * fuzzer owns the device's end of the pair and the clock.
 */
public abstract class FuzzScript implements LineListener {
  private static final int MOST_STEPS = 400;

  protected final VirtualClock clock = new VirtualClock();
  protected final MemoryLinePair lines = MemoryLinePair.stepped(clock, 0);
  private final byte[] input;
  private int at;

  protected FuzzScript(byte[] input) {
    this.input = input;
    lines.device().start(this);
  }

  /** Plays the whole input, or as much as a person would wait for. */
  public final void play() {
    for (int step = 0; step < MOST_STEPS && at < input.length; step++) {
      step(next());
      lines.step();
      check();
    }
  }

  private void step(int what) {
    switch (what % 8) {
      case 0 -> say(take(next()));
      case 1 -> say(take(next() << 8 | next()));
      case 2 -> jump(8 * next());
      case 3 -> clock.run(Duration.ofMillis(next()), lines::step);
      case 4 -> lines.unplug();
      case 5 -> lines.plug();
      default -> special(what);
    }
  }

  /** What only this device does; steps 6 and 7 of every eight. */
  protected abstract void special(int what);

  /** What must hold after every step. */
  protected abstract void check();

  /** Says bytes to the host. */
  protected void say(byte[] bytes) {
    lines.device().write(bytes);
  }

  protected final void jump(int millis) {
    clock.advance(Duration.ofMillis(millis));
  }

  /** The next byte, 0 beyond the end. */
  protected final int next() {
    return at < input.length ? input[at++] & 0xFF : 0;
  }

  /** So many of the next bytes, fewer at the end. */
  protected final byte[] take(int count) {
    int end = Math.min(input.length, at + count);
    byte[] taken = Arrays.copyOfRange(input, at, end);
    at = end;
    return taken;
  }

  @Override
  public void lineUp() {}

  @Override
  public void lineLost(String reason) {}

  @Override
  public LinePace turn() {
    return LinePace.AWAITING;
  }
}
