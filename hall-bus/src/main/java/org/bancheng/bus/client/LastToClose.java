package org.bancheng.bus.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A socket that lets the other side close first, after a goodbye. A broker closes when it has read
 * DISCONNECT (MQTT 3.1.1, 3.14.4); if the client's end of stream comes right behind that, Artemis
 * looks at both on two threads, and left the will of one client in ten that had said goodbye,
 * measured on loopback.
 */
final class LastToClose extends Socket {
  private static final long AT_MOST_MS = 200;

  private final BooleanSupplier goodbye;
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param goodbye whether a goodbye was said; else it closes at once
   */
  LastToClose(BooleanSupplier goodbye) {
    this.goodbye = goodbye;
  }

  /** Somebody must be reading it for the other side's end to be seen. */
  @Override
  public InputStream getInputStream() throws IOException {
    return new Watched(AfterConnecting.ofCaller(super.getInputStream()));
  }

  /** Waits {@value #AT_MOST_MS} ms at most. */
  @Override
  public void close() throws IOException {
    if (goodbye.getAsBoolean() && isConnected() && !isClosed()) {
      awaitEnd();
    }
    super.close();
  }

  private void awaitEnd() {
    try {
      ended.await(AT_MOST_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sees the end of what it carries, orderly or not. */
  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return seen(super::read);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return seen(() -> super.read(target, offset, length));
    }

    private int seen(Reading reading) throws IOException {
      try {
        int read = reading.read();
        if (read < 0) {
          ended.countDown();
        }
        return read;
      } catch (SocketTimeoutException e) {
        throw e;
      } catch (IOException e) {
        ended.countDown();
        throw e;
      }
    }
  }

  private interface Reading {
    int read() throws IOException;
  }
}
