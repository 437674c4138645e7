package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CounterId;

/**
 * Where a ticket is in its life.
 *
 * <pre>
 *   Waiting --call--> Called --start--> AtCounter --finish--> Finished
 *      ^  \             |  \---------------finish-----------^
 *      |   cancel       no-show
 *      |     v          v
 *      |  Cancelled   Missed --requeue--+
 *      +--------------------------------+
 * </pre>
 */
public sealed interface Stage {
  /** In its service's queue at {@code place}: smaller is earlier, unique in the hall day. */
  record Waiting(long place) implements Stage {}

  record Called(CounterId counter, Instant at, int recalls) implements Stage {}

  record AtCounter(CounterId counter, Instant calledAt, Instant startedAt) implements Stage {}

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

  /** Whether the person still counts as being in the hall. */
  default boolean live() {
    return this instanceof Waiting || this instanceof Called || this instanceof AtCounter;
  }
}
