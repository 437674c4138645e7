package org.bancheng.device.serial;

import java.util.concurrent.atomic.AtomicInteger;
import org.bancheng.device.DeviceClock;

/** Two line ends joined in memory: what one writes the other receives. Born plugged in. */
public final class MemoryLinePair {
  private final MemoryPipe toDevice;
  private final MemoryPipe toHost;
  private final AtomicInteger plugMoves = new AtomicInteger();
  private final MemoryLine host;
  private final MemoryLine device;

  private MemoryLinePair(DeviceClock clock, int baud, boolean threads) {
    this.toDevice = new MemoryPipe(clock, baud);
    this.toHost = new MemoryPipe(clock, baud);
    this.host = new MemoryLine("memory, host end", toHost, toDevice, plugMoves, threads);
    this.device = new MemoryLine("memory, device end", toDevice, toHost, plugMoves, threads);
  }

  /** Each end has an owner thread; bytes arrive at once. */
  public static MemoryLinePair threaded(DeviceClock clock) {
    return new MemoryLinePair(clock, 0, true);
  }

  /** Each end has an owner thread; bytes arrive as fast as that speed lets them. */
  public static MemoryLinePair paced(DeviceClock clock, int baud) {
    return new MemoryLinePair(clock, baud, true);
  }

  /** No threads: {@link #step} drives both ends, for tests that advance the clock themselves. */
  public static MemoryLinePair stepped(DeviceClock clock, int baud) {
    return new MemoryLinePair(clock, baud, false);
  }

  /** The driver's end. */
  public SerialLine host() {
    return host;
  }

  /** The emulator's end. */
  public SerialLine device() {
    return device;
  }

  /** One step of each end of a stepped pair, on the calling thread. */
  public void step() {
    host.step();
    device.step();
  }

  /** Pulls the plug: both ends hear that the line is lost, bytes on the wire are gone. */
  public void unplug() {
    move(1);
  }

  /** Plugs it in again. */
  public void plug() {
    move(0);
  }

  private void move(int wanted) {
    plugMoves.updateAndGet(moves -> moves % 2 == wanted ? moves : moves + 1);
    toDevice.clear();
    toHost.clear();
  }
}
