package org.bancheng.device.serial;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CountDownLatch;

/** A port that can be missing, be pulled, or refuse to take bytes. */
final class FakePort implements Port {
  volatile boolean pulled;
  volatile boolean closed;
  final CountDownLatch blocked = new CountDownLatch(1);
  private final boolean blocksWrites;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private byte[] arrived = new byte[0];
  private volatile int largestChunk;

  FakePort(boolean blocksWrites) {
    this.blocksWrites = blocksWrites;
  }

  void arrive(byte[] bytes) {
    arrived = bytes;
  }

  synchronized byte[] written() {
    return written.toByteArray();
  }

  int largestChunk() {
    return largestChunk;
  }

  @Override
  public byte[] read() throws PortFault {
    if (pulled) {
      throw new PortFault("Input/output error");
    }
    byte[] bytes = arrived;
    arrived = new byte[0];
    return bytes;
  }

  @Override
  public void write(byte[] chunk) throws PortFault {
    if (pulled) {
      throw new PortFault("Input/output error");
    }
    if (blocksWrites) {
      blockForEver();
    }
    synchronized (this) {
      written.writeBytes(chunk);
      largestChunk = Math.max(largestChunk, chunk.length);
    }
  }

  private void blockForEver() throws PortFault {
    blocked.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new PortFault("interrupted");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
