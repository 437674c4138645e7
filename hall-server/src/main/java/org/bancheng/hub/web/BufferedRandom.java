package org.bancheng.hub.web;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * As unguessable as the generator behind it, and much quicker where that one is asked for few bytes
 * at a time: a secure one takes about as long for a number as for a kilobyte. Safe from any thread.
 */
final class BufferedRandom implements RandomGenerator {
  private static final int BYTES = 1_024;

  private final RandomGenerator source;
  private final byte[] bytes = new byte[BYTES];
  private final ByteBuffer unused = ByteBuffer.wrap(bytes).limit(0);

  BufferedRandom(RandomGenerator source) {
    this.source = source;
  }

  @Override
  public synchronized long nextLong() {
    if (!unused.hasRemaining()) {
      source.nextBytes(bytes);
      unused.clear();
    }
    return unused.getLong();
  }
}
