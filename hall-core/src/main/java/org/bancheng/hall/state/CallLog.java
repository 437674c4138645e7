package org.bancheng.hall.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The calls of one zone on one hall day: the last sequence given, and the newest {@value #KEPT}
 * calls.
 */
final class CallLog {
  /** As many as {@code board/<zone>/state} carries. */
  static final int KEPT = 50;

  private final Deque<ShownCall> newestFirst = new ArrayDeque<>(KEPT + 1);
  private long lastSequence;

  long lastSequence() {
    return lastSequence;
  }

  List<ShownCall> newestFirst() {
    return List.copyOf(newestFirst);
  }

  /** A sequence that was given, of a call that is not shown. */
  void count(long sequence) {
    lastSequence = Math.max(lastSequence, sequence);
  }

  void add(ShownCall call) {
    count(call.sequence());
    newestFirst.addFirst(call);
    if (newestFirst.size() > KEPT) {
      newestFirst.removeLast();
    }
  }
}
