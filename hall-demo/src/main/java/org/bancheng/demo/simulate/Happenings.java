package org.bancheng.demo.simulate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The newest {@value #KEPT} things that happened, to be read when something went wrong. */
final class Happenings {
  static final int KEPT = 30;

  private record Noted(long at, Supplier<String> what) {
    @Override
    public String toString() {
      Duration time = Duration.ofMillis(at);
      return "%02d:%02d:%02d.%03d  %s"
          .formatted(
              time.toHours(),
              time.toMinutesPart(),
              time.toSecondsPart(),
              time.toMillisPart(),
              what.get());
    }
  }

  private final Deque<Noted> newest = new ArrayDeque<>();
  private final Timeline timeline;

  Happenings(Timeline timeline) {
    this.timeline = timeline;
  }

  void note(String what) {
    note(() -> what);
  }

  /** Worded only when somebody reads it. */
  void note(Supplier<String> what) {
    newest.addLast(new Noted(timeline.now(), what));
    if (newest.size() > KEPT) {
      newest.removeFirst();
    }
  }

  /** Oldest first, each with its time since the doors opened. */
  List<String> lines() {
    return newest.stream().map(Noted::toString).toList();
  }
}
