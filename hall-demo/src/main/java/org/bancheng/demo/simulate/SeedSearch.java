package org.bancheng.demo.simulate;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/** Runs seed after seed, each in one thread, as many side by side as there are processors. */
final class SeedSearch {
  private final HallSetup setup;
  private final int people;
  private final LongAdder tickets = new LongAdder();
  private final LongAdder faults = new LongAdder();
  private final LongAdder powerCuts = new LongAdder();

  /**
   * @param people how many come on each day
   */
  SeedSearch(HallSetup setup, int people) {
    this.setup = setup;
    this.people = people;
  }

  /** The first that breaks a law; then it stops. */
  Optional<SeedReport> firstBroken(long first, int seeds) {
    return LongStream.range(first, first + seeds)
        .parallel()
        .mapToObj(seed -> counted(new SeedRun(seed, people, setup).run()))
        .filter(it -> it.broken().isPresent())
        .findFirst();
  }

  private SeedReport counted(SeedReport report) {
    tickets.add(report.tickets());
    faults.add(report.faults());
    powerCuts.add(report.powerCuts());
    return report;
  }

  /** What all those days had to bear. */
  String sum() {
    return "%d tickets, %d faults, %d power cuts of the hub"
        .formatted(tickets.sum(), faults.sum(), powerCuts.sum());
  }
}
