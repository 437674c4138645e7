package org.bancheng.device.serial;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bancheng.device.DeviceClock;
import org.jspecify.annotations.Nullable;

/**
 * The thread that writes to one opening of a port, in chunks of at most 256 bytes. It exists
 * because a write may block for ever, and then only the owner's watch tells: the thread is given up
 * together with the port.
 */
final class PortWriter implements AutoCloseable {
  static final int CHUNK = 256;

  /** A picture over the whole width of 80 mm paper has 72 bytes a row: 1.8 m of it. */
  private static final int MOST_WAITING = 1024 * 1024;

  private static final long NOT_WRITING = Long.MIN_VALUE;

  private final Port port;
  private final DeviceClock clock;
  private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Thread thread;
  private volatile long writingSince = NOT_WRITING;
  private volatile @Nullable String fault;

  PortWriter(String name, Port port, DeviceClock clock) {
    this.port = port;
    this.clock = clock;
    this.thread = new Thread(this::run, "writer " + name);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  void write(byte[] bytes) {
    if (waiting.addAndGet(bytes.length) > MOST_WAITING) {
      fault = "more than " + MOST_WAITING + " bytes are waiting";
      return;
    }
    queue.add(bytes.clone());
  }

  /** Why this opening is no good any more, if so: a write failed, or has taken longer than that. */
  Optional<String> trouble(Duration deadline) {
    long since = writingSince;
    if (since != NOT_WRITING && clock.nanos() - since > deadline.toNanos()) {
      return Optional.of("the other side does not take our bytes");
    }
    return Optional.ofNullable(fault);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (true) {
        byte[] bytes = queue.take();
        for (int from = 0; from < bytes.length; from += CHUNK) {
          writeChunk(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)));
        }
        waiting.addAndGet(-bytes.length);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (PortFault e) {
      fault = e.getMessage();
    }
  }

  private void writeChunk(byte[] chunk) throws PortFault {
    writingSince = clock.nanos();
    port.write(chunk);
    writingSince = NOT_WRITING;
  }
}
