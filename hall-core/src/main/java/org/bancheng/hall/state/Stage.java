package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;

/**
 * Where a ticket is in its life.
 *
 * <pre>
 *   Waiting --call--> Called --start--> AtCounter --finish--> Finished
 *    ^ ^ ^ \            | |                | ^ |
 *    | | |  cancel      | no-show          | | transfer, continue --> Waiting
 *    | | |     v        |    v             | |
 *    | | |  Cancelled   |  Missed          | OnHold (service paused, resumed)
 *    | | +--requeue-----|----+             | park
 *    | +----transfer----+                  v
 *    +------return (time, or by hand)--- Parked        day ends: Waiting, Called, Parked --> Unserved
 * </pre>
 */
public sealed interface Stage {
  /**
   * In a line.
   *
   * @param place unique in the hall day; of two with the same arrival the smaller goes first
   * @param arrival from when on the person counts as waiting, on the hall's own time
   * @param only the one counter that may call it
   */
  record Waiting(long place, Instant arrival, Optional<CounterId> only) implements Stage {}

  record Called(CounterId counter, Instant at, int recalls) implements Stage {}

  record AtCounter(CounterId counter, Instant calledAt, Instant startedAt) implements Stage {}

  /** At the counter, while the work is interrupted. */
  record OnHold(
      CounterId counter, Instant calledAt, Instant startedAt, Instant pausedAt, String reason)
      implements Stage {}

  /** Away to fetch something, expected back {@code until} then. */
  record Parked(CounterId counter, Instant until, Instant at) implements Stage {}

  /** {@code startedAt} is absent if the clerk never pressed "start". */
  record Finished(
      CounterId counter,
      Instant calledAt,
      Optional<Instant> startedAt,
      Instant at,
      Optional<String> outcome)
      implements Stage {}

  /** Called and not come (过号). */
  record Missed(CounterId counter, Instant at) implements Stage {}

  record Cancelled(Instant at) implements Stage {}

  /** The hall day ended first. */
  record Unserved(Instant at) implements Stage {}

  /** Whether the person still counts as being in the hall. */
  default boolean live() {
    return this instanceof Waiting
        || this instanceof Called
        || this instanceof AtCounter
        || this instanceof OnHold
        || this instanceof Parked;
  }

  /** When the person at the counter was called. */
  default Optional<Instant> whenCalled() {
    if (this instanceof Called called) {
      return Optional.of(called.at());
    }
    if (this instanceof OnHold hold) {
      return Optional.of(hold.calledAt());
    }
    return this instanceof AtCounter at ? Optional.of(at.calledAt()) : Optional.empty();
  }

  /** When the work at the counter began. */
  default Optional<Instant> whenStarted() {
    if (this instanceof OnHold hold) {
      return Optional.of(hold.startedAt());
    }
    return this instanceof AtCounter at ? Optional.of(at.startedAt()) : Optional.empty();
  }
}
