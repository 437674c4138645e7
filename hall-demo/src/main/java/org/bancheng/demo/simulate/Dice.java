package org.bancheng.demo.simulate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance. Everybody in the hall rolls dice of their own, split off the seed's. */
final class Dice {
  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  Dice split() {
    return new Dice(random.split());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From {@code least} to below {@code bound}. */
  long between(long least, long bound) {
    return random.nextLong(least, bound);
  }

  /** Exponential. */
  long around(long mean) {
    return 1 + (long) (-mean * Math.log(1 - random.nextDouble()));
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
