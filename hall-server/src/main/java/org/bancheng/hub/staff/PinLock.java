package org.bancheng.hub.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Five wrong PINs in a row lock a user name for five minutes. Bounded: forgets all when a crowd of
 * names is tried. A clock that was set back begins the five minutes anew: one that was a day ahead
 * for a moment must not lock anybody out for that day.
 */
final class PinLock {
  static final int TRIES = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(5);
  private static final int NAMES_KEPT = 10_000;

  private record Wrong(int times, Instant last) {}

  private final Map<String, Wrong> wrong = new HashMap<>();

  synchronized Optional<Duration> lockedFor(String user, Instant now) {
    Wrong tries = wrong.get(user);
    if (tries == null || tries.times() < TRIES) {
      return Optional.empty();
    }
    Duration left = Duration.between(now, tries.last().plus(LOCKED_FOR));
    if (left.isNegative() || left.isZero()) {
      wrong.remove(user);
      return Optional.empty();
    }
    if (left.compareTo(LOCKED_FOR) > 0) {
      wrong.put(user, new Wrong(tries.times(), now));
      return Optional.of(LOCKED_FOR);
    }
    return Optional.of(left);
  }

  synchronized void failed(String user, Instant now) {
    if (wrong.size() >= NAMES_KEPT) {
      wrong.clear();
    }
    wrong.merge(user, new Wrong(1, now), (old, one) -> new Wrong(old.times() + 1, now));
  }

  synchronized void succeeded(String user) {
    wrong.remove(user);
  }
}
