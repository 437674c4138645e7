package org.bancheng.board.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the hall has this board's zone at all. A hub keeps a picture of each of its zones from
 * the start; one that is there and brings none does not know the zone.
 *
 * @param hubThereSince how long the hub has been there without a break, while nothing was found
 * @param found whether anything of the zone was ever heard
 */
record ZoneSearch(Optional<Instant> hubThereSince, boolean found) {
  static final ZoneSearch BEGUN = new ZoneSearch(Optional.empty(), false);

  ZoneSearch over() {
    return new ZoneSearch(Optional.empty(), true);
  }

  /**
   * @param hubThere whether the hub is there now
   */
  ZoneSearch at(Instant now, boolean hubThere) {
    if (found || !hubThere) {
      return new ZoneSearch(Optional.empty(), found);
    }
    return hubThereSince.isPresent() ? this : new ZoneSearch(Optional.of(now), false);
  }

  boolean inVain(Instant now, Duration patience) {
    return hubThereSince.map(since -> !now.isBefore(since.plus(patience))).orElse(false);
  }
}
