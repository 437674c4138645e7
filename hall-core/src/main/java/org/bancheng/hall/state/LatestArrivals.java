package org.bancheng.hall.state;

import java.util.PriorityQueue;

/** The latest arrivals among tickets that were called, as many as are of interest. */
final class LatestArrivals {
  private final int kept;
  private final PriorityQueue<Rank> earliestFirst = new PriorityQueue<>();

  LatestArrivals(int kept) {
    this.kept = kept;
  }

  void add(Rank called) {
    if (earliestFirst.size() < kept) {
      earliestFirst.add(called);
    } else if (kept > 0 && called.isAfter(earliestFirst.element())) {
      earliestFirst.remove();
      earliestFirst.add(called);
    }
  }

  /** Whether at least {@code kept} of those called came later than this one. */
  boolean allCameAfter(Rank rank) {
    return earliestFirst.size() >= kept && (kept == 0 || earliestFirst.element().isAfter(rank));
  }
}
