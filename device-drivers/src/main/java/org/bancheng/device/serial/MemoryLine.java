package org.bancheng.device.serial;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One end of a {@link MemoryLinePair}. */
final class MemoryLine implements SerialLine {
  private final String name;
  private final MemoryPipe incoming;
  private final MemoryPipe outgoing;
  private final AtomicInteger plugMoves;
  private final boolean ownThread;

  private @Nullable LineListener listener;
  private @Nullable OwnerThread thread;
  private int seenMoves = -1;
  private boolean up;
  private volatile boolean closed;

  /**
   * An end.
   *
   * @param plugMoves shared by both ends; counts pulls and plugs: even is plugged in
   * @param ownThread whether starting starts a thread, or somebody calls {@link #step}
   */
  MemoryLine(
      String name,
      MemoryPipe incoming,
      MemoryPipe outgoing,
      AtomicInteger plugMoves,
      boolean ownThread) {
    this.name = name;
    this.incoming = incoming;
    this.outgoing = outgoing;
    this.plugMoves = plugMoves;
    this.ownThread = ownThread;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start(LineListener owner) {
    if (listener != null) {
      throw new IllegalStateException(name + " was started before");
    }
    listener = owner;
    if (ownThread) {
      thread = new OwnerThread("line " + name, () -> step(), () -> {});
      thread.start();
    }
  }

  @Override
  public void write(byte[] bytes) {
    if (up && !closed) {
      outgoing.write(bytes);
    }
  }

  /** One look at the plug, the incoming bytes and the listener's deadlines. */
  LinePace step() {
    LineListener owner = listener;
    if (owner == null || closed) {
      return LinePace.AT_REST;
    }
    lookAtPlug(owner);
    byte[] arrived = up ? incoming.take() : new byte[0];
    if (arrived.length > 0) {
      owner.received(arrived);
    }
    return owner.turn();
  }

  private void lookAtPlug(LineListener owner) {
    int moves = plugMoves.get();
    if (moves == seenMoves) {
      return;
    }
    boolean first = seenMoves < 0;
    boolean plugged = moves % 2 == 0;
    seenMoves = moves;
    if (up || (first && !plugged)) {
      up = false;
      owner.lineLost("unplugged");
    }
    if (plugged) {
      up = true;
      owner.lineUp();
    }
  }

  @Override
  public void close() {
    closed = true;
    if (thread != null) {
      thread.close();
    }
  }
}
