package org.bancheng.demo.simulate;

import java.util.Comparator;
import java.util.PriorityQueue;

/** True time, in milliseconds since the doors opened, and what is to happen when. */
final class Timeline {
  /** Until then people come and things break: eight hours. */
  static final long DOORS_CLOSE_MS = 8 * 3_600_000L;

  private record Due(long at, long order, Runnable what) {
    static final Comparator<Due> ORDER =
        Comparator.comparingLong(Due::at).thenComparingLong(Due::order);
  }

  private final PriorityQueue<Due> due = new PriorityQueue<>(Due.ORDER);
  private long now;
  private long order;

  long now() {
    return now;
  }

  /** Of two at the same millisecond, what was asked for first happens first. */
  void after(long ms, Runnable what) {
    due.add(new Due(now + ms, ++order, what));
  }

  void every(long ms, Runnable what) {
    after(
        ms,
        () -> {
          what.run();
          every(ms, what);
        });
  }

  void runUntil(long end) {
    while (!due.isEmpty() && due.element().at() <= end) {
      Due next = due.remove();
      now = next.at();
      next.what().run();
    }
    now = end;
  }
}
