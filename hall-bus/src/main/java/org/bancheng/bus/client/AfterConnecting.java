package org.bancheng.bus.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * A stream that gives nothing, not even its end, before Paho's connecting thread is through. Of the
 * three threads it starts (see {@link ShortNaps}) one that has met the end of the connection before
 * Paho looked runs no more, and the connecting thread waits for it for ever: at each attempt one
 * more, where something before a broker that is away takes connections and drops them at once. A
 * broker says nothing before it was spoken to, and that is what the connecting thread does last.
 */
final class AfterConnecting extends FilterInputStream {
  private static final long AT_MOST_MS = TimeUnit.SECONDS.toMillis(2);

  private final Thread connecting;

  private AfterConnecting(InputStream in, Thread connecting) {
    super(in);
    this.connecting = connecting;
  }

  /** Waits for the calling thread, if it is the one by which Paho connects. */
  static InputStream ofCaller(InputStream in) {
    Thread caller = Thread.currentThread();
    return ShortNaps.connects(caller) ? new AfterConnecting(in, caller) : in;
  }

  @Override
  public int read() throws IOException {
    awaitConnecting();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    awaitConnecting();
    return super.read(target, offset, length);
  }

  private void awaitConnecting() {
    try {
      connecting.join(AT_MOST_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
