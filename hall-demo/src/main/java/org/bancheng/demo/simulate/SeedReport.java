package org.bancheng.demo.simulate;

import java.util.List;
import java.util.Optional;

/**
 * What came of one seed.
 *
 * @param broken the law that was broken, or whatever else the hub threw
 * @param happenings the newest, oldest first
 */
record SeedReport(
    long seed,
    int tickets,
    int faults,
    int powerCuts,
    Optional<RuntimeException> broken,
    List<String> happenings) {
  /** What somebody needs who wants to know what went wrong. */
  String story() {
    return "the last things that happened:\n  "
        + String.join("\n  ", happenings)
        + "\nseed "
        + seed
        + ": "
        + broken.map(RuntimeException::toString).orElse("all laws hold")
        + "\nreplay it: ./hall simulate --seeds 1 --first-seed "
        + seed;
  }
}
