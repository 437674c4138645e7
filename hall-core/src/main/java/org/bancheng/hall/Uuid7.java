package org.bancheng.hall;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds since 1970, then random bits;
 * they sort by time.
 */
public final class Uuid7 {
  private Uuid7() {}

  public static UUID of(Instant at, RandomGenerator random) {
    long version = 0x7000L | (random.nextLong() & 0x0FFFL);
    long variant = 0x8000_0000_0000_0000L | (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    return new UUID((at.toEpochMilli() << 16) | version, variant);
  }
}
